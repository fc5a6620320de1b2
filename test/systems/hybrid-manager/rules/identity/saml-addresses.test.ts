import { samlComesBack } from '../../../../../src/systems/hybrid-manager/rules/identity/saml-addresses';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(samlComesBack, [
  ['no identity providers', undefined, controlPlaneWith(), { release: '1.3' }],
  ['no portal', undefined, withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: {} }] }), { release: '1.3' }],
  [
    'the callback of the portal passes',
    [],
    withIdentity(
      {
        idpConnectors: [
          {
            type: 'saml',
            id: 'azure',
            config: { redirectURI: 'https://portal.example.com/auth/callback', entityIssuer: 'https://portal.example.com/auth/callback' },
          },
        ],
      },
      { globalParameters: { portal_domain_name: 'portal.example.com' } },
    ),
    { release: '1.3' },
  ],
  [
    'another callback fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/redirectURI: redirectURI is "https://portal.example.com/callback", the callback of the portal is expected, https://portal.example.com/auth/callback; write "https://portal.example.com/auth/callback"',
    ],
    withIdentity(
      { idpConnectors: [{ type: 'saml', id: 'azure', config: { redirectURI: 'https://portal.example.com/callback' } }] },
      { globalParameters: { portal_domain_name: 'portal.example.com' } },
    ),
    { release: '1.3' },
  ],
  [
    'another audience is told',
    [
      'warning /spec/pgai/portal/authentication/idpConnectors/0/config/entityIssuer: entityIssuer is "hybrid-manager", the callback of the portal is expected, https://portal.example.com/auth/callback; write "https://portal.example.com/auth/callback"',
    ],
    withIdentity(
      {
        idpConnectors: [
          {
            type: 'saml',
            id: 'azure',
            config: { redirectURI: 'https://portal.example.com/auth/callback', entityIssuer: 'hybrid-manager' },
          },
        ],
      },
      { globalParameters: { portal_domain_name: 'portal.example.com' } },
    ),
    { release: '2026.1' },
  ],
  [
    'later releases have other ones',
    undefined,
    withIdentity(
      { idpConnectors: [{ type: 'saml', id: 'azure', config: { redirectURI: 'https://portal.example.com/callback' } }] },
      { globalParameters: { portal_domain_name: 'portal.example.com' } },
    ),
    { release: '2026.2' },
  ],
]);
