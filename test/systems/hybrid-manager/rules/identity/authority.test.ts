import { identityAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/identity/authority';
import { controlPlaneWith, judges, withIdentity } from '../documents';

const AUTHORITY = Buffer.from(
  `-----BEGIN CERTIFICATE-----
MIIBfTCCASOgAwIBAgIUC0RgP1wQm2lu4DfljEmzDpr7dhMwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjEwMjI1WhgPMjEyNjEwMjgy
MTAyMjVaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEpljtu2fKjZl6P9mRF96yfmCguE1WqGTX+9edTq9mHD/BTOXs5+hMVm1E
dPCDa9Tie+tYJrkSAcx2xxP7zbR+gKNTMFEwHQYDVR0OBBYEFHtHyL0eIF3xIB5c
RzGUBbjpjCGzMB8GA1UdIwQYMBaAFHtHyL0eIF3xIB5cRzGUBbjpjCGzMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgB4v9ByktYAammcKck1SuFewB
cCCvEZ94Lwc+A0Y1bm4CIQCFX7J5DP/8+JAuepjE7r5eINIOhdiJEWXb/kUxEbPu
Aw==
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
