import { flavourIsKnown } from '../../../../../src/systems/hybrid-manager/rules/platform/flavour';
import { controlPlaneWith, judges, valuesWith } from '../documents';

judges(flavourIsKnown, [
  ['no platform', undefined, controlPlaneWith()],
  ['each that is known passes', [], controlPlaneWith({ flavour: 'rhos' })],
  ['so it does in values', [], valuesWith({ system: 'eks' }), { release: '1.3' }],
  ['AKS passes from 2026.1 on', [], valuesWith({ system: 'aks' }), { release: '2026.1' }],
  [
    'and fails in 1.3',
    ['error /system: "aks" came with release 2026.1, the file is judged by 1.3; install release 2026.1 or later there'],
    valuesWith({ system: 'aks' }),
    { release: '1.3' },
  ],
  [
    'rke and rke2 are in the pages',
    [
      'warning /spec/flavour: "rke" stands in the sample of the page on installing, and "rke2" in the table of the page on requirements; write rke2',
    ],
    controlPlaneWith({ flavour: 'rke' }),
  ],
  [
    'a slip of the finger fails',
    ['error /spec/flavour: "esk" is no platform that the pages name, eks, gke, aks, rke2 or rhos is expected; write eks'],
    controlPlaneWith({ flavour: 'esk' }),
  ],
  [
    'another platform may be known to the operator',
    ['warning /spec/flavour: "nkp" is no platform that the pages name, eks, gke, aks, rke2 or rhos is expected; choose one of them'],
    controlPlaneWith({ flavour: 'nkp' }),
    { release: '1.4' },
  ],
  [
    'and is not before 1.4',
    ['error /spec/flavour: "nkp" is no platform that the pages name, eks, gke, aks, rke2 or rhos is expected; choose one of them'],
    controlPlaneWith({ flavour: 'nkp' }),
    { release: '2026.5' },
  ],
]);
