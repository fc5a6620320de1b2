import { locationIdIsName } from '../../../../../src/systems/hybrid-manager/rules/locations/location-id';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(locationIdIsName, [
  ['no id', undefined, controlPlaneWith()],
  ['a name passes', [], withComponent('upm-beacon', { beacon_location_id: 'us-east-1' })],
  ['55 characters pass', [], withComponent('upm-beacon', { beacon_location_id: 'a'.repeat(55) })],
  [
    '56 are told',
    [
      'warning /spec/componentsParameters/upm-beacon/beacon_location_id: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" makes the name "managed-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", at most 63 characters are expected, there are 64; write such as "us-east-1"',
    ],
    withComponent('upm-beacon', { beacon_location_id: 'a'.repeat(56) }),
  ],
  [
    'capitals are told',
    [
      'warning /spec/componentsParameters/upm-beacon/beacon_location_id: "US East" makes the name "managed-US East", lower-case letters, digits and "-" are expected, with a letter or digit at both ends; write such as "us-east-1"',
    ],
    withComponent('upm-beacon', { beacon_location_id: 'US East' }),
  ],
]);
