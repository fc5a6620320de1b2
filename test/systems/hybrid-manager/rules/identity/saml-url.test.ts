import { samlUrlIsUrl } from '../../../../../src/systems/hybrid-manager/rules/identity/saml-url';
import { controlPlaneWith, judges, withIdentity } from '../documents';

judges(samlUrlIsUrl, [
  ['none', undefined, controlPlaneWith()],
  [
    'a URL passes',
    [],
    withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: { ssoURL: 'https://login.microsoftonline.com/1234/saml2' } }] }),
  ],
  [
    'the link of the page fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/ssoURL: "[https://login.microsoft.com/](https://login.microsoft.com/)1234/saml2" is a link of the page with its brackets, https:// and an address is expected; write "https://login.microsoft.com/1234/saml2", with the address of your own provider',
    ],
    withIdentity({
      idpConnectors: [
        { type: 'saml', id: 'azure', config: { ssoURL: '[https://login.microsoft.com/](https://login.microsoft.com/)1234/saml2' } },
      ],
    }),
  ],
  [
    'a host fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/ssoURL: "login.microsoftonline.com" is no URL, https:// and an address is expected; write the address that the provider names',
    ],
    withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: { ssoURL: 'login.microsoftonline.com' } }] }),
  ],
]);
