import { scenariosStandOnce } from '../../../../../src/systems/hybrid-manager/rules/scenarios/once';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(scenariosStandOnce, [
  ['no list', undefined, controlPlaneWith()],
  ['each once passes', [], controlPlaneWith({ scenarios: ['core', 'ai'] })],
  [
    'one twice is told',
    ['warning /spec/scenarios/2: "core" is listed already; remove one of the two'],
    controlPlaneWith({ scenarios: ['core', 'ai', 'core'] }),
  ],
  ['so it is in values', ['warning /scenarios: "core" is listed already; remove one of the two'], valuesWith({ scenarios: 'core,core' })],
]);
