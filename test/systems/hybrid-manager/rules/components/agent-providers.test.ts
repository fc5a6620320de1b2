import { agentProvidersAreKnown } from '../../../../../src/systems/hybrid-manager/rules/components/agent-providers';
import { controlPlaneWith, judges } from '../documents';

judges(agentProvidersAreKnown, [
  ['none', undefined, controlPlaneWith()],
  ['both pass', [], controlPlaneWith({ beaconAgent: { providers: ['appliance', 'k8s'] } })],
  [
    'the name of an older sample is told',
    [
      'warning /spec/beaconAgent/providers/0: "kubernetes" stands in an older sample, and "k8s" in the release notes of the operator; write k8s',
    ],
    controlPlaneWith({ beaconAgent: { providers: ['kubernetes'] } }),
  ],
  [
    'another one is told',
    ['warning /spec/beaconAgent/providers/0: "aplliance" is no provider that a page names, appliance or k8s is expected; write appliance'],
    controlPlaneWith({ beaconAgent: { providers: ['aplliance'] } }),
  ],
]);
