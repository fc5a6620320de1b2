import { registriesAreBare } from '../../../../../src/systems/hybrid-manager/rules/registry/url';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(registriesAreBare, [
  ['no registry', [], controlPlaneWith()],
  [
    'host and path pass',
    [],
    controlPlaneWith({ registry: { url: 'docker.enterprisedb.com/pgai-platform', discovery: { url: 'localhost:32000' } } }),
  ],
  [
    'a scheme fails',
    [
      'error /spec/registry/url: "https://docker.enterprisedb.com/pgai-platform" is not the name of a registry, it has a scheme; write docker.enterprisedb.com/pgai-platform',
    ],
    controlPlaneWith({ registry: { url: 'https://docker.enterprisedb.com/pgai-platform' } }),
  ],
  [
    'a slash at the end fails',
    [
      'error /containerRegistryURL: "docker.enterprisedb.com/pgai-platform/" is not the name of a registry, such as registry.example.com/pgai-platform is expected; write docker.enterprisedb.com/pgai-platform',
    ],
    valuesWith({ containerRegistryURL: 'docker.enterprisedb.com/pgai-platform/' }),
  ],
  [
    'a placeholder fails',
    [
      'error /containerRegistryURL: "<Container Registry Domain>/pgai-platform" is not the name of a registry, such as registry.example.com/pgai-platform is expected; write host and path',
    ],
    valuesWith({ containerRegistryURL: '<Container Registry Domain>/pgai-platform' }),
  ],
  [
    'an image with a scheme fails',
    [
      'error /bootstrapImageName: "https://r.example.com/edbpgai-bootstrap/bootstrap-eks" is not the name of a registry, it has a scheme; write r.example.com/edbpgai-bootstrap/bootstrap-eks',
    ],
    valuesWith({ bootstrapImageName: 'https://r.example.com/edbpgai-bootstrap/bootstrap-eks' }),
  ],
]);
