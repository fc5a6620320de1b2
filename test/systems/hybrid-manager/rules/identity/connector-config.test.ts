import { connectorsAreWhole } from '../../../../../src/systems/hybrid-manager/rules/identity/connector-config';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(connectorsAreWhole, [
  ['none', undefined, controlPlaneWith()],
  [
    'what SAML needs passes',
    [],
    withIdentity({
      idpConnectors: [
        { type: 'saml', id: 'azure', config: { ssoURL: 'x', redirectURI: 'x', caData: 'x', usernameAttr: 'name', emailAttr: 'email' } },
      ],
    }),
  ],
  [
    'a file in the place of the authority passes',
    [],
    withIdentity({
      idpConnectors: [
        { type: 'saml', id: 'azure', config: { ssoURL: 'x', redirectURI: 'x', ca: '/ca.pem', usernameAttr: 'name', emailAttr: 'email' } },
      ],
    }),
  ],
  [
    'no authority passes where none is read',
    [],
    withIdentity({
      idpConnectors: [
        {
          type: 'saml',
          id: 'azure',
          config: { ssoURL: 'x', redirectURI: 'x', insecureSkipSignatureValidation: true, usernameAttr: 'name', emailAttr: 'email' },
        },
      ],
    }),
  ],
  [
    'nothing of it fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/ssoURL: ssoURL is missing, which saml needs; write ssoURL',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/redirectURI: redirectURI is missing, which saml needs; write redirectURI',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/caData: caData is missing, which saml needs; write caData',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/usernameAttr: usernameAttr is missing, which saml needs; write usernameAttr',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/emailAttr: emailAttr is missing, which saml needs; write emailAttr',
    ],
    withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: {} }] }),
  ],
  [
    'what LDAP needs passes',
    [],
    withIdentity({
      idpConnectors: [
        { type: 'ldap', id: 'a', config: { host: 'h:636', userSearch: { baseDN: 'x', username: 'uid', emailAttr: 'mail' } } },
      ],
    }),
  ],
  [
    'nothing of it fails there',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/host: host is missing, which ldap needs; write host',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/userSearch/baseDN: userSearch.baseDN is missing, which ldap needs; write userSearch.baseDN',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/userSearch/username: userSearch.username is missing, which ldap needs; write userSearch.username',
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/userSearch/emailAttr: userSearch.emailAttr is missing, which ldap needs; write userSearch.emailAttr',
    ],
    withIdentity({ idpConnectors: [{ type: 'ldap', id: 'a' }] }),
  ],
  ['of an unknown type nothing is known', [], withIdentity({ idpConnectors: [{ type: 'oidc', id: 'a' }] })],
]);
