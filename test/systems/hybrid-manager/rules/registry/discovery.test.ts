import { discoveryIsWhole } from '../../../../../src/systems/hybrid-manager/rules/registry/discovery';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(discoveryIsWhole, [
  ['nothing looked for', undefined, controlPlaneWith({ registry: { discovery: { enabled: false } } })],
  ['a way passes', [], controlPlaneWith({ registry: { url: 'r.example.com', discovery: { enabled: true, authenticationType: 'token' } } })],
  [
    'one that is misspelt is left to another rule',
    [],
    controlPlaneWith({ registry: { url: 'r.example.com', discovery: { enabled: true, authenticationTyp: 'token' } } }),
  ],
  [
    'none fails',
    [
      'error /spec/registry/discovery/authenticationType: images are looked for, and authenticationType is missing; write token, basic or eks_managed_identity',
    ],
    controlPlaneWith({ registry: { url: 'r.example.com', discovery: { enabled: true } } }),
  ],
  [
    'so it does in values',
    [
      'error /beaconAgent/provisioning/imagesetDiscoveryAuthenticationType: images are looked for, and imagesetDiscoveryAuthenticationType is missing; write token, basic or eks_managed_identity',
    ],
    valuesWith({ beaconAgent: { provisioning: { imageDiscovery: true } } }),
  ],
]);
