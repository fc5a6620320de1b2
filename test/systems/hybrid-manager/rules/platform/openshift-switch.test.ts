import { openshiftIsSwitched } from '../../../../../src/systems/hybrid-manager/rules/platform/openshift-switch';
import { controlPlaneWith, judges, valuesWith, withProvisioning } from '../documents';

judges(openshiftIsSwitched, [
  ['an unknown platform', undefined, controlPlaneWith({ flavour: 'nkp' })],
  ['a text is left to the schema', undefined, withProvisioning({ openshift: 'yes' }, { flavour: 'eks' })],
  ['off elsewhere passes', [], controlPlaneWith({ flavour: 'eks' })],
  ['on there passes', [], withProvisioning({ openshift: true }, { flavour: 'rhos' })],
  [
    'off there fails',
    [
      'error /spec/beaconAgent/provisioning/openshift: beaconAgent.provisioning.openshift is false, and the platform is "rhos"; write openshift: true',
    ],
    controlPlaneWith({ flavour: 'rhos' }),
  ],
  [
    'on elsewhere fails',
    ['error /beaconAgent/provisioning/openshift: beaconAgent.provisioning.openshift is true, and the platform is "eks"; remove it'],
    valuesWith({ system: 'eks', beaconAgent: { provisioning: { openshift: true } } }),
  ],
]);
