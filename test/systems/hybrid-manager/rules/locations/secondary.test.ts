import { secondaryIsLean } from '../../../../../src/systems/hybrid-manager/rules/locations/secondary';
import { controlPlaneWith, judges } from '../documents';

judges(secondaryIsLean, [
  ['no group', undefined, controlPlaneWith()],
  ['a primary', undefined, controlPlaneWith({ clusterGroups: { role: 'primary' }, scenarios: ['core', 'ai'] })],
  [
    'core and pgd without a console pass',
    [],
    controlPlaneWith({ clusterGroups: { role: 'secondary' }, scenarios: ['core', 'pgd'], disabledComponents: ['upm-ui'] }),
  ],
  [
    'anything else is told',
    [
      'warning /spec/scenarios/1: "dbaas" is listed in a secondary location, core is expected, and pgd; remove it',
      'warning /spec/disabledComponents: upm-ui is not disabled in a secondary location; list upm-ui',
    ],
    controlPlaneWith({ clusterGroups: { role: 'secondary' }, scenarios: ['core', 'dbaas'] }),
  ],
]);
