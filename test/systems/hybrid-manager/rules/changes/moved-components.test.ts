import { movedComponentsStay } from '../../../../../src/systems/hybrid-manager/rules/changes/moved-components';
import { controlPlaneWith, judges } from '../documents';

judges(movedComponentsStay, [
  ['no versions', undefined, controlPlaneWith(), { before: controlPlaneWith() }],
  [
    'an upgrade to 2026.8 without dbaas is told',
    [
      'warning /spec/scenarios: upm-api-gucs and pg4k-additional-controllers are in dbaas from 2026.8 on, and 2026.8 removes them without it; list dbaas, unless there are no databases',
    ],
    controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'marketplace'] }),
    { before: controlPlaneWith({ version: 'v2026.7.0', scenarios: ['core'] }) },
  ],
  [
    'with dbaas it passes',
    [],
    controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'dbaas'] }),
    { before: controlPlaneWith({ version: 'v2026.7.0', scenarios: ['core'] }) },
  ],
  [
    'another upgrade passes',
    [],
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core'] }),
    { before: controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core'] }) },
  ],
  [
    'from before dbaas it is left to another rule',
    undefined,
    controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core'] }),
    { before: controlPlaneWith({ version: 'v2026.3.0', scenarios: ['core'] }) },
  ],
]);
