import { scenariosAreOneText } from '../../../../../src/systems/hybrid-manager/rules/scenarios/shape';
import { judges, valuesWith } from '../documents';

judges(scenariosAreOneText, [
  ['no list', undefined, valuesWith()],
  ['a text passes', [], valuesWith({ scenarios: 'core,ai' })],
  [
    'a list is told',
    [
      'warning /scenarios: scenarios is a list, as one page has it in values; a text with commas is expected by the others; write scenarios: "core,ai" at the top',
    ],
    valuesWith({ scenarios: ['core', 'ai'] }),
  ],
  [
    'so is one below spec',
    [
      'warning /spec/scenarios: scenarios stands below spec, as one page has it in values; a text with commas is expected by the others; write scenarios: "core" at the top',
    ],
    valuesWith({ spec: { scenarios: ['core'] } }),
  ],
]);
