import { groupIsDerived } from '../../../../../src/systems/hybrid-manager/rules/locations/deprecated';
import { controlPlaneWith, judges } from '../documents';

judges(groupIsDerived, [
  ['a role alone', undefined, controlPlaneWith({ clusterGroups: { role: 'primary' } })],
  ['2026.7 is told', undefined, controlPlaneWith({ clusterGroups: { role: 'primary', secondaries: [] } }), { release: '2026.7' }],
  [
    '1.4.2 finds out',
    [
      'info /spec/clusterGroups/primary: clusterGroups.primary is deprecated from operator 2.1 on, which finds out by itself, and still on the page on several locations; keep the role alone, or keep the names up to date',
      'info /spec/clusterGroups/secondaries: clusterGroups.secondaries is deprecated from operator 2.1 on, which finds out by itself, and still on the page on several locations; keep the role alone, or keep the names up to date',
    ],
    controlPlaneWith({ clusterGroups: { role: 'secondary', primary: {}, secondaries: [] } }),
    { release: '1.4.2' },
  ],
]);
