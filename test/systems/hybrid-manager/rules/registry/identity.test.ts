import { identityIsOfEks } from '../../../../../src/systems/hybrid-manager/rules/registry/identity';
import { controlPlaneWith, judges } from '../documents';

judges(identityIsOfEks, [
  [
    'another way',
    undefined,
    controlPlaneWith({ flavour: 'gke', registry: { url: 'r.example.com', discovery: { authenticationType: 'token' } } }),
  ],
  [
    'an unknown platform',
    undefined,
    controlPlaneWith({ flavour: 'nkp', registry: { url: 'r.example.com', discovery: { authenticationType: 'eks_managed_identity' } } }),
  ],
  [
    'EKS passes',
    [],
    controlPlaneWith({ flavour: 'eks', registry: { url: 'r.example.com', discovery: { authenticationType: 'eks_managed_identity' } } }),
  ],
  [
    'another platform fails',
    [
      'error /spec/registry/discovery/authenticationType: "eks_managed_identity" is for EKS alone, and the platform is "gke"; write token or basic, for a registry that takes them',
    ],
    controlPlaneWith({
      flavour: 'gke',
      registry: { url: '123456789012.dkr.ecr.us-east-1.amazonaws.com', discovery: { authenticationType: 'eks_managed_identity' } },
    }),
  ],
]);
