import { registryAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/registry/authority';
import { controlPlaneWith, judges, withComponent, withProvisioning } from '../documents';

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfDCCASOgAwIBAgIUWxY4LqvxRikNErcQawrwa3ERD1AwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjEwNjQ0WhgPMjEyNjEwMjgy
MTA2NDRaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEe5fEXtS73Vr5ZDAKgLC0lUCJNdyGQ5rMuRTij0v8gkKMGCaviwX82xh8
UEAUrGpXx0FzvFzKmMjBX6GNGdhss6NTMFEwHQYDVR0OBBYEFErTmUkgSX5jgjdB
M6ZHurDqY3saMB8GA1UdIwQYMBaAFErTmUkgSX5jgjdBM6ZHurDqY3saMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDRwAwRAIgcSA+v9RLEuPDq+J+/oJP03fS
pX4cHYX0mrbsMtpJEDUCIHa+32zuhQiQrq3vDwAEDr0IC3yNJCqgea2yXWvN/WRh
-----END CERTIFICATE-----`;

judges(registryAuthorityIsReadable, [
  ['no authority', [], controlPlaneWith()],
  ['a certificate passes', [], controlPlaneWith({ registry: { tls: { caCerts: CERTIFICATE } } })],
  ['two pass', [], withProvisioning({ imagesetDiscoveryCACerts: `${CERTIFICATE}\n${CERTIFICATE}` })],
  [
    'the name of a file fails',
    [
      'error /spec/registry/tls/caCerts: the text here is no certificate in PEM, lines from BEGIN CERTIFICATE to END CERTIFICATE are expected; write the certificate as a block of text',
    ],
    controlPlaneWith({ registry: { tls: { caCerts: '/etc/ssl/ca.pem' } } }),
  ],
  [
    'half a certificate fails',
    [
      'error /spec/componentsParameters/upm-beacon/imageset_discovery_ca_certs: the text here is no certificate in PEM, one of its blocks cannot be read; write the certificate as a block of text',
    ],
    withComponent('upm-beacon', { imageset_discovery_ca_certs: `${CERTIFICATE}\n${CERTIFICATE.slice(0, 100)}` }),
  ],
  [
    'a block of something else fails',
    [
      'error /spec/registry/tls/caCerts: the text here is no certificate in PEM, one of its blocks cannot be read; write the certificate as a block of text',
    ],
    controlPlaneWith({ registry: { tls: { caCerts: '-----BEGIN CERTIFICATE-----\nc29tZXRoaW5n\n-----END CERTIFICATE-----' } } }),
  ],
]);
