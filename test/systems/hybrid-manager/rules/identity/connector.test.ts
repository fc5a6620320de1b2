import { connectorsAreKnown } from '../../../../../src/systems/hybrid-manager/rules/identity/connector';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(connectorsAreKnown, [
  ['none', undefined, controlPlaneWith()],
  [
    'both types pass',
    [],
    withIdentity({
      idpConnectors: [
        { type: 'saml', id: 'a' },
        { type: 'ldap', id: 'b' },
      ],
    }),
  ],
  [
    'another type fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/type: "oidc" is no type of an identity provider, saml or ldap is expected; choose one of them',
    ],
    withIdentity({ idpConnectors: [{ type: 'oidc', id: 'a' }] }),
  ],
  [
    'no type and no id fail',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/type: type is missing; write saml or ldap',
      'error /spec/pgai/portal/authentication/idpConnectors/0/id: id is missing; write a short name that no other one has',
    ],
    withIdentity({ idpConnectors: [{}] }),
  ],
  [
    'the id of another one fails',
    ['error /spec/pgai/portal/authentication/idpConnectors/1/id: "a" is the id of another identity provider; give each its own'],
    withIdentity({
      idpConnectors: [
        { type: 'saml', id: 'a' },
        { type: 'ldap', id: 'a' },
      ],
    }),
  ],
]);
