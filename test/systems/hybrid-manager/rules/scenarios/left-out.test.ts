import { scenariosAreListed } from '../../../../../src/systems/hybrid-manager/rules/scenarios/left-out';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(scenariosAreListed, [
  ['a list passes', [], controlPlaneWith({ scenarios: ['core'] })],
  ['a list of one page in values is left to another rule', undefined, valuesWith({ spec: { scenarios: ['core'] } })],
  ['one that is misspelt is left to another rule', undefined, controlPlaneWith({ scenario: ['core'] })],
  [
    'none is told',
    [
      'warning /spec/scenarios: no scenarios are listed: the core alone is installed by 2026.9, and other releases install something else; list them, core first',
    ],
    controlPlaneWith(),
    { release: '2026.9' },
  ],
  [
    'an older release installs something else',
    [
      'warning /scenarios: no scenarios are listed: all that the operator knows is installed by 2026.3, and other releases install something else; list them, core first',
    ],
    valuesWith(),
    { release: '2026.3' },
  ],
  [
    'an empty list is none',
    [
      'warning /spec/scenarios: no scenarios are listed: the core alone is installed by 2026.9, and other releases install something else; list them, core first',
    ],
    controlPlaneWith({ scenarios: [] }),
  ],
]);
