import { identityAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/identity/authority';
import { controlPlaneWith, judges, withIdentity } from '../documents';

const AUTHORITY = Buffer.from(
  `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUX6hWbQyicbA2RTDLWiBViBFtPdYwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjExMTAzWhgPMjEyNjEwMjgy
MTExMDNaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAED0Bgq5U8DCu5tYzDGtAGve2axJzSUqde6zXa1fynGF68fLtChOcwimr9
jc4riw31zW0WhaKotc/2STdsMxH2daNTMFEwHQYDVR0OBBYEFEkWGnZ7FprRQn/o
nnX/NHvJ6h87MB8GA1UdIwQYMBaAFEkWGnZ7FprRQn/onnX/NHvJ6h87MA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhALt4wMbl6f3UjT0zW+l4eykb
qRwAXrTrLgXnHbX5XrFtAiEAgVffex5Q1G481EtXCdHLNAYPkMb3OZj6Td0YtInR
PNs=
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
