import { cloudIsKnown } from '../../../../../src/systems/hybrid-manager/rules/platform/cloud';
import { controlPlaneWith, judges, withGlobals, withProvisioning } from '../documents';

judges(cloudIsKnown, [
  ['no cloud', undefined, controlPlaneWith({ flavour: 'eks' })],
  [
    'that of the platform passes, as each page writes it',
    [],
    withProvisioning({ provider: 'AWS' }, { flavour: 'eks', globalParameters: { load_balancer_provider: 'aws' } }),
  ],
  ['without a platform of a cloud any passes', [], withGlobals({ load_balancer_provider: 'azure' }, { flavour: 'rhos' })],
  ['none is one that is known', [], withGlobals({ load_balancer_provider: '' }, { flavour: 'rke2' })],
  [
    'another cloud fails',
    ['error /spec/beaconAgent/provisioning/provider: the provider is "Azure", and the platform "gke" is of "gcp"; write gcp'],
    withProvisioning({ provider: 'Azure' }, { flavour: 'gke' }),
  ],
  [
    'a cloud that nobody knows fails',
    ['error /spec/globalParameters/load_balancer_provider: "amazon" is no provider, aws, gcp or azure is expected; choose one of them'],
    withGlobals({ load_balancer_provider: 'amazon' }),
  ],
  [
    'in a parameter capitals fail',
    ['error /spec/globalParameters/load_balancer_provider: "GCP" is no provider, aws, gcp or azure is expected; write gcp'],
    withGlobals({ load_balancer_provider: 'GCP' }, { flavour: 'gke' }),
  ],
  ['a number is left to another rule', [], withGlobals({ load_balancer_provider: 1 })],
]);
