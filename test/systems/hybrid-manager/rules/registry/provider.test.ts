import { providerFits } from '../../../../../src/systems/hybrid-manager/rules/registry/provider';
import { controlPlaneWith, judges } from '../documents';

judges(providerFits, [
  ['nothing looked for', undefined, controlPlaneWith({ registry: { url: 'registry.gitlab.com/a' } })],
  [
    'GitLab with its protocol passes',
    [],
    controlPlaneWith({ registry: { url: 'registry.gitlab.com/a', discovery: { enabled: true, provider: 'gitlab' } } }),
  ],
  ['any other with none passes', [], controlPlaneWith({ registry: { url: 'docker.enterprisedb.com/a', discovery: { enabled: true } } })],
  [
    'a GitLab of your own passes',
    [],
    controlPlaneWith({ registry: { url: 'git.example.com/a', discovery: { enabled: true, provider: 'gitlab' } } }),
  ],
  [
    'a protocol that nobody knows fails',
    ['error /spec/registry/discovery/provider: "docker" is no protocol of a registry, oci or gitlab is expected; choose one of them'],
    controlPlaneWith({ registry: { url: 'git.example.com/a', discovery: { enabled: true, provider: 'docker' } } }),
  ],
  [
    'GitLab with none fails',
    ['error /spec/registry/discovery/provider: the protocol is "oci", since nothing is said, and GitLab has "gitlab"; write gitlab'],
    controlPlaneWith({ registry: { url: 'registry.gitlab.com/a', discovery: { enabled: true } } }),
  ],
  [
    'GitLab with none is told as soon as it is said how it is asked',
    ['warning /spec/registry/discovery/provider: the protocol is "oci", since nothing is said, and GitLab has "gitlab"; write gitlab'],
    controlPlaneWith({ registry: { url: 'registry.gitlab.com/a', discovery: { authenticationType: 'token' } } }),
  ],
  [
    'another with that of GitLab fails',
    ['error /spec/registry/discovery/provider: the protocol is "gitlab", and Azure Container Registry has "oci"; write oci'],
    controlPlaneWith({ registry: { url: 'mine.azurecr.io/a', discovery: { enabled: true, provider: 'gitlab' } } }),
  ],
]);
