import { locationIdStays } from '../../../../../src/systems/hybrid-manager/rules/changes/location-id';
import { controlPlaneWith, judges, withComponent } from '../documents';

judges(locationIdStays, [
  ['none before', undefined, withComponent('upm-beacon', { beacon_location_id: 'a' }), { before: controlPlaneWith() }],
  [
    'the same passes',
    [],
    withComponent('upm-beacon', { beacon_location_id: 'a' }),
    { before: withComponent('upm-beacon', { beacon_location_id: 'a' }) },
  ],
  [
    'another one is told',
    ['warning /spec/componentsParameters/upm-beacon/beacon_location_id: the location changes from "a" to "b"; keep "a"'],
    withComponent('upm-beacon', { beacon_location_id: 'b' }),
    { before: withComponent('upm-beacon', { beacon_location_id: 'a' }, { clusterGroups: { role: 'standalone' } }) },
  ],
  [
    'once joined it fails',
    [
      'error /spec/componentsParameters/upm-beacon/beacon_location_id: the location changes from "a" to "b", and is joined with others as primary; keep "a"',
    ],
    withComponent('upm-beacon', { beacon_location_id: 'b' }),
    { before: withComponent('upm-beacon', { beacon_location_id: 'a' }, { clusterGroups: { role: 'primary' } }) },
  ],
]);
