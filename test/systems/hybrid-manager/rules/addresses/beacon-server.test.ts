import { beaconServerIsAddress } from '../../../../../src/systems/hybrid-manager/rules/addresses/beacon-server';
import { controlPlaneWith, judges } from '../documents';

judges(beaconServerIsAddress, [
  ['no address', undefined, controlPlaneWith()],
  ['a number is left to the schema', undefined, controlPlaneWith({ beaconAgent: { beaconServerAddress: 9445 } })],
  ['host and port pass', [], controlPlaneWith({ beaconAgent: { beaconServerAddress: 'portal.example.com:9445' } })],
  ['the greatest port passes', [], controlPlaneWith({ beaconAgent: { beaconServerAddress: 'portal.example.com:65535' } })],
  [
    'one more fails',
    [
      'error /spec/beaconAgent/beaconServerAddress: "portal.example.com:65536" is not an address, a host, a colon and a port are expected; write such as portal.example.com:9445',
    ],
    controlPlaneWith({ beaconAgent: { beaconServerAddress: 'portal.example.com:65536' } }),
  ],
  [
    'no port fails',
    [
      'error /spec/beaconAgent/beaconServerAddress: "portal.example.com" is not an address, a host, a colon and a port are expected; write such as portal.example.com:9445',
    ],
    controlPlaneWith({ beaconAgent: { beaconServerAddress: 'portal.example.com' } }),
  ],
  [
    'a scheme fails',
    [
      'error /spec/beaconAgent/beaconServerAddress: "https://portal.example.com:9445" is not an address, host and port without a scheme are expected; write such as portal.example.com:9445',
    ],
    controlPlaneWith({ beaconAgent: { beaconServerAddress: 'https://portal.example.com:9445' } }),
  ],
]);
