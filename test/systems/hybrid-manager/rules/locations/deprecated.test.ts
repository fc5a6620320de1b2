import { groupIsDerived } from '../../../../../src/systems/hybrid-manager/rules/locations/deprecated';
import { controlPlaneWith, judges } from '../documents';

judges(groupIsDerived, [
  ['a role alone', undefined, controlPlaneWith({ clusterGroups: { role: 'primary' } })],
  ['2026.7 is told', undefined, controlPlaneWith({ clusterGroups: { role: 'primary', secondaries: [] } }), { release: '2026.7' }],
  [
    '1.4.2 finds out',
    [
      'warning /spec/clusterGroups/primary: clusterGroups.primary is deprecated, the operator finds out by itself; remove it, and keep the role',
      'warning /spec/clusterGroups/secondaries: clusterGroups.secondaries is deprecated, the operator finds out by itself; remove it, and keep the role',
    ],
    controlPlaneWith({ clusterGroups: { role: 'secondary', primary: {}, secondaries: [] } }),
    { release: '1.4.2' },
  ],
]);
