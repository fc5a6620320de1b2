import { copiesAgree } from '../../../../../src/systems/hybrid-manager/rules/agreement/own-copies';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(copiesAgree, [
  ['no copies', undefined, controlPlaneWith({ version: 'v2026.9.0' })],
  [
    'the same pass',
    [],
    withGlobals(
      { CONTAINER_REGISTRY_URL: 'r.example.com/p', HCP_VERSION: 'v2026.9.0' },
      { version: 'v2026.9.0', registry: { url: 'r.example.com/p' } },
    ),
  ],
  [
    'others fail',
    [
      'error /spec/globalParameters/CONTAINER_REGISTRY_URL: CONTAINER_REGISTRY_URL is "old.example.com/p", and spec.registry.url is "r.example.com/p"; write "r.example.com/p"',
      'error /spec/globalParameters/HCP_VERSION: HCP_VERSION is "v2026.8.0", and spec.version is "v2026.9.0"; write "v2026.9.0"',
    ],
    withGlobals(
      { CONTAINER_REGISTRY_URL: 'old.example.com/p', HCP_VERSION: 'v2026.8.0' },
      { version: 'v2026.9.0', registry: { url: 'r.example.com/p' } },
    ),
  ],
]);
