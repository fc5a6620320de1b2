import { dependenciesAreListed } from '../../../../../src/systems/hybrid-manager/rules/scenarios/expanded';
import { controlPlaneWith, judges } from '../documents';

judges(dependenciesAreListed, [
  ['without ai', undefined, controlPlaneWith({ scenarios: ['core'] })],
  ['before there was marketplace', undefined, controlPlaneWith({ scenarios: ['core', 'ai'] }), { release: '2026.7' }],
  ['both pass', [], controlPlaneWith({ scenarios: ['core', 'ai', 'marketplace'] })],
  [
    'ai alone is told',
    ['warning /spec/scenarios/1: ai is listed without marketplace, which the operator adds to the object; list marketplace as well'],
    controlPlaneWith({ scenarios: ['core', 'ai'] }),
    { release: '1.4.2' },
  ],
]);
