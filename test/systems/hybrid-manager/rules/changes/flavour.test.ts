import { flavourStays } from '../../../../../src/systems/hybrid-manager/rules/changes/flavour';
import { controlPlaneWith, judges } from '../documents';

judges(flavourStays, [
  ['none before', undefined, controlPlaneWith({ flavour: 'eks' }), { before: controlPlaneWith() }],
  ['the same passes', [], controlPlaneWith({ flavour: 'eks' }), { before: controlPlaneWith({ flavour: 'eks' }) }],
  ['the other spelling of RKE2 passes', [], controlPlaneWith({ flavour: 'rke2' }), { before: controlPlaneWith({ flavour: 'rke' }) }],
  [
    'another one fails',
    ['error /spec/flavour: the platform changes from "eks" to "gke"; keep "eks", and install anew on the other platform'],
    controlPlaneWith({ flavour: 'gke' }),
    { before: controlPlaneWith({ flavour: 'eks' }) },
  ],
]);
