import { registryBlockIsRead } from '../../../../../src/systems/hybrid-manager/rules/registry/block';
import { controlPlaneWith, judges } from '../documents';

judges(registryBlockIsRead, [
  ['no block', undefined, controlPlaneWith()],
  ['2026.9 reads it', [], controlPlaneWith({ registry: {} }), { release: '2026.9' }],
  [
    '2026.8 may have an older operator',
    [
      'warning /spec/registry: spec.registry needs operator 2.2.0, that of 2026.9, and 2026.8 is installed by older ones as well; upgrade the operator first, or write spec.imageRegistry and its neighbours',
    ],
    controlPlaneWith({ registry: {} }),
    { release: '2026.8' },
  ],
  [
    '2026.5 does not read it',
    [
      'error /spec/registry: the operator of 2026.5 does not read spec.registry, which came with 2026.9; write spec.imageRegistry and its neighbours',
    ],
    controlPlaneWith({ registry: {} }),
    { release: '2026.5' },
  ],
]);
