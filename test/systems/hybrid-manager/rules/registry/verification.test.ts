import { registryIsVerified } from '../../../../../src/systems/hybrid-manager/rules/registry/verification';
import { controlPlaneWith, judges } from '../documents';

judges(registryIsVerified, [
  ['no settings of TLS', undefined, controlPlaneWith()],
  ['an authority passes', [], controlPlaneWith({ registry: { tls: { caCerts: 'x', dangerousSkipTLSVerify: false } } })],
  ['nothing verified passes alone', [], controlPlaneWith({ registry: { tls: { dangerousSkipTLSVerify: true } } })],
  [
    'both are told',
    [
      'warning /spec/registry/tls/dangerousSkipTLSVerify: dangerousSkipTLSVerify is true, and caCerts has no effect then; remove dangerousSkipTLSVerify',
    ],
    controlPlaneWith({ registry: { tls: { caCerts: 'x', dangerousSkipTLSVerify: true } } }),
  ],
]);
