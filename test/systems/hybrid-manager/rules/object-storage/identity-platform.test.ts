import { expect, test } from 'vitest';
import { identityFitsPlatform as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/identity-platform';
import { type Case, controlPlane, storageFor, texts } from '../secrets';

test.each<Case>([
  ['EKS passes', [storageFor('awsIdentity'), controlPlane({ flavour: 'eks' })], []],
  ['OpenShift, which may be ROSA, passes', [storageFor('awsIdentity'), controlPlane({ flavour: 'rhos' })], []],
  ['access keys do not concern the rule', [storageFor('awsKeys'), controlPlane({ flavour: 'gke' })], undefined],
  ['no configuration, no platform', [storageFor('awsIdentity')], undefined],
  [
    'GKE',
    [storageFor('awsIdentity'), controlPlane({ flavour: 'gke' })],
    [
      'error /stringData/auth_type: the platform is "gke", workload identity is documented for EKS and ROSA; give access keys, with the auth_type of those, or the store of the platform',
    ],
  ],
  [
    'RKE2, which may be on AWS',
    [storageFor('awsIdentity'), controlPlane({ flavour: 'rke2' })],
    [
      'warning /stringData/auth_type: the platform is "rke2", workload identity is documented for EKS and ROSA; give access keys, with the auth_type of those, or the store of the platform',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
