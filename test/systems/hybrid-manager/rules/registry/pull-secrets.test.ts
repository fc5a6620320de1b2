import { pullSecretsAreGiven } from '../../../../../src/systems/hybrid-manager/rules/registry/pull-secrets';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(pullSecretsAreGiven, [
  ['a registry within the cluster', undefined, controlPlaneWith({ hmRegistryRef: { name: 'hm-registry' } })],
  ['Amazon is asked with an identity', undefined, controlPlaneWith({ imageRegistry: '123456789012.dkr.ecr.us-east-1.amazonaws.com/p' })],
  ['a Secret passes', [], controlPlaneWith({ imagePullSecrets: [{ name: 'edb-cred', namespace: 'edbpgai-bootstrap' }] })],
  [
    'none is told',
    [
      'warning /spec/registry/imagePullSecrets: imagePullSecrets is missing: one page requires it, another one takes "edb-cred" then; name edb-cred, or the Secret of your own',
    ],
    controlPlaneWith({ registry: { url: 'r.example.com/p' } }),
  ],
  ['values have a default', undefined, valuesWith({ containerRegistryURL: 'r.example.com/p' })],
  ['one that is misspelt is left to another rule', [], controlPlaneWith({ imagePullSecret: [] })],
]);
