import { identityAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/identity/authority';
import { controlPlaneWith, judges, withIdentity } from '../documents';

const AUTHORITY = Buffer.from(
  `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUXuXoVq9QsR0t8dlHuhCmgQXgwuUwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjExMzI5WhgPMjEyNjEwMjgy
MTEzMjlaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEE8uRvvw2I8FVb1URoDc6g0z0uOirT+6Ldn/6pfPHnuC+p+Ng4o32HZMh
1lLSEnLh8TT6UuaHnZiE5m2YUui0XKNTMFEwHQYDVR0OBBYEFB4xPb5GlR3b+4f+
7wXz2YpD2UVzMB8GA1UdIwQYMBaAFB4xPb5GlR3b+4f+7wXz2YpD2UVzMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAL0yAxNBMPTA1GaiZNhM0HP6
4DAVa72hHvbQRKtyIRrbAiEArbxq8+BgIgdQOyX9tQdWKSOG8gueEwVdBtXi8VVk
ZGM=
-----END CERTIFICATE-----`,
).toString('base64');

judges(identityAuthorityIsReadable, [
  ['none', undefined, controlPlaneWith()],
  ['a certificate in base64 passes', [], withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: { caData: AUTHORITY } }] })],
  [
    'PEM fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/rootCAData: the text here is PEM, base64 of it is expected; write what `base64 -w0` makes of the PEM file',
    ],
    withIdentity({ idpConnectors: [{ type: 'ldap', config: { rootCAData: Buffer.from(AUTHORITY, 'base64').toString() } }] }),
  ],
  [
    'what is not base64 fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/caData: the text here is not base64, base64 of a certificate in PEM is expected; write what `base64 -w0` makes of the PEM file',
    ],
    withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: { caData: '<certificate>' } }] }),
  ],
  [
    'base64 of something else fails',
    [
      'error /spec/pgai/portal/authentication/idpConnectors/0/config/caData: the text here is base64 of no certificate in PEM, lines from BEGIN CERTIFICATE to END CERTIFICATE are expected; write what `base64 -w0` makes of the PEM file',
    ],
    withIdentity({ idpConnectors: [{ type: 'saml', id: 'azure', config: { caData: 'c29tZXRoaW5n' } }] }),
  ],
]);
