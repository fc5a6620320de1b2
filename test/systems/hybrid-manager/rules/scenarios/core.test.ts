import { coreIsInstalled } from '../../../../../src/systems/hybrid-manager/rules/scenarios/core';
import { controlPlaneWith, judges } from '../documents';

judges(coreIsInstalled, [
  ['no list', undefined, controlPlaneWith({ scenarios: [] })],
  ['names that are all wrong are left to another rule', undefined, controlPlaneWith({ scenarios: ['cor'] })],
  ['core passes', [], controlPlaneWith({ scenarios: ['core'] })],
  [
    'without it fails',
    ['error /spec/scenarios: core is not listed, which every installation needs; list core first'],
    controlPlaneWith({ scenarios: ['ai', 'marketplace'] }),
    { release: '2026.8' },
  ],
  [
    'the operator of 2026.9 adds it',
    ['warning /spec/scenarios: core is not listed, which every installation needs; the operator adds it to the object; list core first'],
    controlPlaneWith({ scenarios: ['ai', 'marketplace'] }),
    { release: '2026.9' },
  ],
]);
