import { identityIsNotStatic } from '../../../../../src/systems/hybrid-manager/rules/identity/static-identity';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(identityIsNotStatic, [
  ['none', undefined, controlPlaneWith(), { release: '2026.2' }],
  ['empty lists are none', undefined, withIdentity({ idpConnectors: [], staticPasswords: [] }), { release: '2026.2' }],
  ['2026.1 takes them', [], withIdentity({ staticPasswords: [{}] }), { release: '2026.1' }],
  [
    '2026.2 does not',
    [
      'warning /spec/pgai/portal/authentication/idpConnectors: idpConnectors is not supported from 2026.2 on, says the page on upgrades, while the page on requirements lists it; move them to the console',
      'warning /spec/pgai/portal/authentication/staticPasswords: staticPasswords is not supported from 2026.2 on, says the page on upgrades, while the page on requirements lists it; move them to the Secret hm-portal-bootstrap',
    ],
    withIdentity({ idpConnectors: [{}], staticPasswords: [{}] }),
    { release: '2026.2' },
  ],
]);
