import { upgradeHasPath } from '../../../../../src/systems/hybrid-manager/rules/changes/upgrade-path';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(upgradeHasPath, [
  ['no versions', undefined, controlPlaneWith(), { before: controlPlaneWith() }],
  ['the same passes', [], controlPlaneWith({ version: 'v2026.9.0' }), { before: controlPlaneWith({ version: 'v2026.9.0' }) }],
  ['the next month passes', [], controlPlaneWith({ version: 'v2026.9.0' }), { before: controlPlaneWith({ version: 'v2026.8.0' }) }],
  [
    'two months fail',
    ['error /spec/version: the version changes from "v2026.2.0" to "v2026.4.0", and 2026.2 is upgraded to 2026.3; go step by step'],
    controlPlaneWith({ version: 'v2026.4.0' }),
    { before: controlPlaneWith({ version: 'v2026.2.0' }) },
  ],
  ['2026.5.1 leads to 1.4', [], controlPlaneWith({ version: 'v1.4.0' }), { before: controlPlaneWith({ version: 'v2026.5.1' }) }],
  [
    '2026.4 does not',
    ['error /spec/version: the version changes from "v2026.4.0" to "v1.4.0", and 2026.4 is upgraded to 2026.5; go step by step'],
    controlPlaneWith({ version: 'v1.4.0' }),
    { before: controlPlaneWith({ version: 'v2026.4.0' }) },
  ],
  ['1.3 leads to 1.4', [], controlPlaneWith({ version: 'v1.4.0' }), { before: controlPlaneWith({ version: 'v1.3.6' }) }],
  [
    'and to the innovation releases of 2025',
    ['error /bootstrapImageTag: the version changes from "v1.3.6" to "v2026.01.0", and 1.3 is upgraded to 1.4 or 2025.11; go step by step'],
    valuesWith({ bootstrapImageTag: 'v2026.01.0' }),
    { before: valuesWith({ bootstrapImageTag: 'v1.3.6' }) },
  ],
  ['1.4 leads to 2026.7', [], controlPlaneWith({ version: 'v2026.7.0' }), { before: controlPlaneWith({ version: 'v1.4.1' }) }],
  [
    '1.4 does not lead to 2026.8',
    ['error /spec/version: the version changes from "v1.4.1" to "v2026.8.0", and 1.4 is upgraded to 2026.7 or 1.4.2; go step by step'],
    controlPlaneWith({ version: 'v2026.8.0' }),
    { before: controlPlaneWith({ version: 'v1.4.1' }) },
  ],
  [
    'where pages say two things nothing is said',
    [],
    controlPlaneWith({ version: 'v1.4.3' }),
    { before: controlPlaneWith({ version: 'v1.3.6' }) },
  ],
  ['a patch passes', [], controlPlaneWith({ version: 'v1.4.3' }), { before: controlPlaneWith({ version: 'v1.4.0' }) }],
  [
    'an older release fails',
    [
      'error /spec/version: the version changes from "v2026.9.0" to "v2026.8.0", which is older; keep "v2026.9.0"; to go back, restore a backup into a new installation',
    ],
    controlPlaneWith({ version: 'v2026.8.0' }),
    { before: controlPlaneWith({ version: 'v2026.9.0' }) },
  ],
  [
    'an older patch fails',
    [
      'error /spec/version: the version changes from "v1.3.6" to "v1.3.5", which is older; keep "v1.3.6"; to go back, restore a backup into a new installation',
    ],
    controlPlaneWith({ version: 'v1.3.5' }),
    { before: controlPlaneWith({ version: 'v1.3.6' }) },
  ],
  [
    'a release of the future passes',
    [],
    controlPlaneWith({ version: 'v2026.10.0' }),
    { before: controlPlaneWith({ version: 'v2026.9.0' }) },
  ],
]);
