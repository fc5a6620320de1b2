import { identityAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/identity/authority';
import { controlPlaneWith, judges, withIdentity } from '../documents';

const AUTHORITY = Buffer.from(
  `-----BEGIN CERTIFICATE-----
MIIBfDCCASOgAwIBAgIUWxY4LqvxRikNErcQawrwa3ERD1AwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjEwNjQ0WhgPMjEyNjEwMjgy
MTA2NDRaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEe5fEXtS73Vr5ZDAKgLC0lUCJNdyGQ5rMuRTij0v8gkKMGCaviwX82xh8
UEAUrGpXx0FzvFzKmMjBX6GNGdhss6NTMFEwHQYDVR0OBBYEFErTmUkgSX5jgjdB
M6ZHurDqY3saMB8GA1UdIwQYMBaAFErTmUkgSX5jgjdBM6ZHurDqY3saMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgcSA+v9RLEuPDq+J+/oJP03fS
pX4cHYX0mrbsMtpJEDUCIHa+32zuhQiQrq3vDwAEDr0IC3yNJCqgea2yXWvN/WRh
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
