import { scenariosStay } from '../../../../../src/systems/hybrid-manager/rules/changes/dropped-scenarios';
import { controlPlaneWith, judges, secretOf } from '../documents';

judges(scenariosStay, [
  ['nothing before', undefined, controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core'] })],
  [
    'no list before',
    undefined,
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core'] }),
    { before: controlPlaneWith({ version: 'v2026.9.0' }) },
  ],
  [
    'more than before passes',
    [],
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core', 'ai'] }),
    { before: controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core'] }) },
  ],
  [
    'less fails',
    [
      'error /spec/scenarios: the scenario "analytics" was installed and is no longer, its components are removed with their data; list analytics again; to be rid of it, save what it holds first',
    ],
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core'] }),
    { before: controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core', 'analytics'] }) },
  ],
  [
    'marketplace stays with ai',
    [],
    controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core', 'ai'] }),
    { before: controlPlaneWith({ version: 'v2026.9.0', scenarios: ['core', 'ai', 'marketplace'] }) },
  ],
  [
    'a list that goes leaves the core in 2026.9',
    [
      'error /spec/scenarios: the scenario "dbaas" was installed and is no longer, its components are removed with their data; list dbaas again; to be rid of it, save what it holds first',
    ],
    controlPlaneWith({ version: 'v2026.9.0' }),
    { before: controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'dbaas'] }) },
  ],
  [
    'and depends on the operator before',
    undefined,
    controlPlaneWith({ version: 'v2026.8.0' }),
    { before: controlPlaneWith({ version: 'v2026.8.0', scenarios: ['core', 'dbaas'] }) },
  ],
  ['a change of shape is none', undefined, controlPlaneWith({ version: 'v2026.5.1', scenarios: ['core'] }), { before: secretOf('a', 'b') }],
]);
