import { scenariosAreKnown } from '../../../../../src/systems/hybrid-manager/rules/scenarios/known';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(scenariosAreKnown, [
  ['no list', undefined, controlPlaneWith()],
  ['what the release has passes', [], controlPlaneWith({ scenarios: ['core', 'pgd'] }), { release: '2026.9' }],
  [
    'pgd fails before',
    [
      'error /spec/scenarios/1: the scenario "pgd" came with release 2026.9, the file is judged by 2026.8; remove it, or install release 2026.9 or later',
    ],
    controlPlaneWith({ scenarios: ['core', 'pgd'] }),
    { release: '2026.8' },
  ],
  [
    'dbaas fails in 2026.3',
    [
      'error /scenarios: the scenario "dbaas" came with release 2026.4, the file is judged by 2026.3; remove it, or install release 2026.4 or later',
    ],
    valuesWith({ scenarios: 'core,dbaas' }),
    { release: '2026.3' },
  ],
  ['and passes in 2026.4', [], valuesWith({ scenarios: 'core,dbaas' }), { release: '2026.4' }],
  [
    'what is none fails',
    [
      'error /spec/scenarios/1: "analytic" is no scenario, core, migration, ai, analytics, dbaas, marketplace or pgd is expected; write analytics',
    ],
    controlPlaneWith({ scenarios: ['core', 'analytic'] }),
  ],
  [
    'what pages doubt is told',
    [
      'warning /spec/scenarios/1: "klio" stands on the pages of 1.4 on GKE and on the web installer, and in no list of scenarios; remove it',
    ],
    controlPlaneWith({ scenarios: ['core', 'klio'] }),
  ],
  ['a number is left to the schema', [], controlPlaneWith({ scenarios: ['core', 1] })],
]);
