import { authenticationFits } from '../../../../../src/systems/hybrid-manager/rules/registry/authentication';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(authenticationFits, [
  ['nothing said', undefined, controlPlaneWith()],
  [
    'each registry with its own way passes',
    [],
    controlPlaneWith({
      flavour: 'eks',
      registry: { url: 'docker.enterprisedb.com/pgai-platform', discovery: { authenticationType: 'token' } },
    }),
  ],
  [
    'Amazon with an identity passes',
    [],
    controlPlaneWith({
      flavour: 'eks',
      registry: {
        url: '123456789012.dkr.ecr.us-east-1.amazonaws.com/pgai-platform',
        discovery: { authenticationType: 'eks_managed_identity' },
      },
    }),
  ],
  [
    'Google with both ways passes',
    [],
    controlPlaneWith({ flavour: 'gke', registry: { url: 'us-east1-docker.pkg.dev/a/b', discovery: { authenticationType: 'basic' } } }),
  ],
  [
    'MicroK8s with none passes',
    [],
    controlPlaneWith({ flavour: 'microk8s', registry: { url: 'localhost:32000', discovery: { authenticationType: 'none' } } }),
  ],
  [
    'a registry that nobody knows passes with basic',
    [],
    controlPlaneWith({ flavour: 'eks', registry: { url: 'harbor.example.com/pgai-platform', discovery: { authenticationType: 'basic' } } }),
  ],
  [
    'a way that nobody knows fails',
    [
      'error /spec/registry/discovery/authenticationType: "password" is no way to look for images, token, basic, eks_managed_identity or none is expected; choose one of them',
    ],
    controlPlaneWith({
      flavour: 'eks',
      registry: { url: 'harbor.example.com/pgai-platform', discovery: { authenticationType: 'password' } },
    }),
  ],
  [
    'Amazon with a token fails',
    [
      'error /spec/registry/discovery/authenticationType: Amazon ECR does not take "token", eks_managed_identity is expected; write eks_managed_identity',
    ],
    controlPlaneWith({
      flavour: 'eks',
      registry: { url: '123456789012.dkr.ecr.us-east-1.amazonaws.com/pgai-platform', discovery: { authenticationType: 'token' } },
    }),
  ],
  [
    'Azure with none fails',
    [
      'error /spec/registry/discovery/authenticationType: Azure Container Registry does not take "none", token or basic is expected; write token or basic',
    ],
    controlPlaneWith({ flavour: 'aks', registry: { url: 'mine.azurecr.io/pgai-platform', discovery: { authenticationType: 'none' } } }),
  ],
  [
    'EDB with basic is contradicted',
    [
      'warning /spec/registry/discovery/authenticationType: the registry of EDB takes token, says the page on registries, and the sample of the page on installing has "basic"; write token',
    ],
    controlPlaneWith({
      flavour: 'eks',
      registry: { url: 'docker.enterprisedb.com/pgai-platform', discovery: { authenticationType: 'basic' } },
    }),
  ],
  [
    'none elsewhere is told',
    [
      'warning /spec/registry/discovery/authenticationType: "none" is for the registry of MicroK8s alone, and this is another registry by its name; write token or basic',
    ],
    controlPlaneWith({ flavour: 'eks', registry: { url: 'harbor.example.com/pgai-platform', discovery: { authenticationType: 'none' } } }),
  ],
  [
    'an identity elsewhere is told',
    [
      'warning /spec/registry/discovery/authenticationType: "eks_managed_identity" is for Amazon ECR alone, and this is another registry by its name; write token or basic',
    ],
    controlPlaneWith({
      flavour: 'eks',
      registry: { url: 'harbor.example.com/pgai-platform', discovery: { authenticationType: 'eks_managed_identity' } },
    }),
  ],
  [
    'and on another platform left to another rule',
    undefined,
    controlPlaneWith({
      flavour: 'gke',
      registry: { url: 'harbor.example.com/pgai-platform', discovery: { authenticationType: 'eks_managed_identity' } },
    }),
  ],
  [
    'the place to look at counts',
    ['error /beaconAgent/provisioning/imagesetDiscoveryAuthenticationType: GitLab does not take "basic", token is expected; write token'],
    valuesWith({
      system: 'eks',
      containerRegistryURL: 'docker.enterprisedb.com/pgai-platform',
      beaconAgent: {
        provisioning: { imagesetDiscoveryContainerRegistryURL: 'registry.gitlab.com', imagesetDiscoveryAuthenticationType: 'basic' },
      },
    }),
  ],
  [
    'the operator fills in a registry within the cluster',
    undefined,
    controlPlaneWith({ hmRegistryRef: { name: 'hm-registry' }, registry: { discovery: { authenticationType: 'none' } } }),
  ],
]);
