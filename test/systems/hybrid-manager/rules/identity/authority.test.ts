import { identityAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/identity/authority';
import { controlPlaneWith, judges, withIdentity } from '../documents';

const AUTHORITY = Buffer.from(
  `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUWLrLBG0LJuGWv2FNPUR1fYJuhwEwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjA1NjE2WhgPMjEyNjEwMjgy
MDU2MTZaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEEs+cWY8AESFh1X0H5Xd9mRODQc3dtKnHYLyG29uNKCxR9wx81gywtzH9
vzMeRmHTXAppESoSW58PtgREPbyhraNTMFEwHQYDVR0OBBYEFMb0D+07roSKQlbd
5YT7gdBSMu2AMB8GA1UdIwQYMBaAFMb0D+07roSKQlbd5YT7gdBSMu2AMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhANCGb3ZqzDdatFh21ujX352D
pjc1N6s8wmW2bCwuqRd0AiEA5ql2U65FMwP890+j9DUKp9FJWQONs/m5Vd0CvlLG
bMw=
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
