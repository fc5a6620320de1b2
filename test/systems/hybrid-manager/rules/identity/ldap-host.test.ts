import { ldapHostIsHost } from '../../../../../src/systems/hybrid-manager/rules/identity/ldap-host';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(ldapHostIsHost, [
  ['none', undefined, controlPlaneWith()],
  ['host and port pass', [], withIdentity({ idpConnectors: [{ type: 'ldap', id: 'a', config: { host: 'ldap.example.com:636' } }] })],
  ['a host alone passes', [], withIdentity({ idpConnectors: [{ type: 'ldap', id: 'a', config: { host: 'ldap.example.com' } }] })],
  ['a number is left alone', [], withIdentity({ idpConnectors: [{ type: 'ldap', id: 'a', config: { host: 636 } }] })],
  [
    'a scheme fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/host: "ldaps://ldap.example.com:636" is not a host with a port, it has a scheme; write ldap.example.com:636',
    ],
    withIdentity({ idpConnectors: [{ type: 'ldap', id: 'a', config: { host: 'ldaps://ldap.example.com:636' } }] }),
  ],
  [
    'a port that is none fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/host: "ldap.example.com:ldaps" is not a host with a port; write such as ldap.example.com:636',
    ],
    withIdentity({ idpConnectors: [{ type: 'ldap', id: 'a', config: { host: 'ldap.example.com:ldaps' } }] }),
  ],
]);
