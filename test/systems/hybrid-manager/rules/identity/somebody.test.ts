import { somebodyCanLogIn } from '../../../../../src/systems/hybrid-manager/rules/identity/somebody';
import { controlPlaneWith, judges, valuesWith, withIdentity } from '../documents';

judges(somebodyCanLogIn, [
  ['later releases have a Secret for that', undefined, controlPlaneWith(), { release: '2026.2' }],
  ['an identity provider is enough', undefined, withIdentity({ idpConnectors: [{}] }), { release: '2026.1' }],
  ['a user passes', [], withIdentity({ staticPasswords: [{}] }), { release: '2026.1' }],
  [
    'nobody is told',
    [
      'warning /pgai/portal/authentication/staticPasswords: neither a user nor an identity provider is given, and 2026.1 takes them from here; list the first administrator in staticPasswords',
    ],
    valuesWith(),
    { release: '2026.1' },
  ],
]);
