import { locationHasRole } from '../../../../../src/systems/hybrid-manager/rules/locations/role';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(locationHasRole, [
  ['no group', undefined, controlPlaneWith()],
  ['a role passes', [], controlPlaneWith({ clusterGroups: { role: 'standalone' } })],
  [
    'another one fails',
    ['error /spec/clusterGroups/role: "hub" is no role of a location, primary, secondary or standalone is expected; choose one of them'],
    controlPlaneWith({ clusterGroups: { role: 'hub' } }),
  ],
  ['one that is misspelt is left to another rule', [], controlPlaneWith({ clusterGroups: { roles: 'primary' } })],
  [
    'none fails',
    ['error /spec/clusterGroups/role: role is missing; write primary, secondary or standalone'],
    controlPlaneWith({ clusterGroups: {} }),
  ],
  ['2026.1 has groups', [], valuesWith({ clusterGroups: { role: 'primary' } }), { release: '2026.1' }],
  [
    '1.3 has none',
    [
      'warning /clusterGroups: clusterGroups came with release 2026.1, the file is judged by 1.3; remove it, and join the locations by hand',
    ],
    valuesWith({ clusterGroups: { role: 'primary' } }),
    { release: '1.3' },
  ],
]);
