import { splitScenariosAreNamed } from '../../../../../src/systems/hybrid-manager/rules/changes/split-scenarios';
import { controlPlaneWith, judges } from '../documents';

judges(splitScenariosAreNamed, [
  ['no versions', undefined, controlPlaneWith(), { before: controlPlaneWith() }],
  [
    'no upgrade passes',
    [],
    controlPlaneWith({ version: 'v2026.3.0', scenarios: ['core'] }),
    { before: controlPlaneWith({ version: 'v2026.3.0', scenarios: ['core'] }) },
  ],
  [
    'dbaas is told at 2026.4',
    [
      'warning /spec/scenarios: "dbaas" was a part of core before 2026.4, and is not listed: databases run on, and the console no longer manages them; list dbaas, unless nobody uses it',
    ],
    controlPlaneWith({ version: 'v2026.4.0', scenarios: ['core', 'migration'] }),
    { before: controlPlaneWith({ version: 'v2026.3.0', scenarios: ['core', 'migration'] }) },
  ],
  [
    'named it passes',
    [],
    controlPlaneWith({ version: 'v2026.4.0', scenarios: ['core', 'dbaas'] }),
    { before: controlPlaneWith({ version: 'v2026.3.0', scenarios: ['core'] }) },
  ],
  [
    'marketplace is told at 2026.8',
    [
      'warning /spec/scenarios: "marketplace" was a part of core before 2026.8, and is not listed: kapp-controller and the applications of the library are removed with their data; list marketplace, unless nobody uses it',
    ],
    controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'dbaas'] }),
    { before: controlPlaneWith({ version: 'v2026.7.0', scenarios: ['core', 'dbaas'] }) },
  ],
  [
    'ai adds it',
    [],
    controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'dbaas', 'ai'] }),
    { before: controlPlaneWith({ version: 'v2026.7.0', scenarios: ['core', 'dbaas', 'ai'] }) },
  ],
  [
    'pgd is told at 2026.9',
    [
      'warning /spec/scenarios: "pgd" was a part of dbaas before 2026.9, and is not listed: clusters with distributed high availability are deleted; list pgd, unless nobody uses it',
    ],
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core', 'dbaas'] }),
    { before: controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'dbaas'] }) },
  ],
  [
    'where there are no databases it is not',
    [],
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core'] }),
    { before: controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core'] }) },
  ],
]);
