import { registryAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/registry/authority';
import { controlPlaneWith, judges, withComponent, withProvisioning } from '../documents';

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUXuXoVq9QsR0t8dlHuhCmgQXgwuUwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjExMzI5WhgPMjEyNjEwMjgy
MTEzMjlaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEE8uRvvw2I8FVb1URoDc6g0z0uOirT+6Ldn/6pfPHnuC+p+Ng4o32HZMh
1lLSEnLh8TT6UuaHnZiE5m2YUui0XKNTMFEwHQYDVR0OBBYEFB4xPb5GlR3b+4f+
7wXz2YpD2UVzMB8GA1UdIwQYMBaAFB4xPb5GlR3b+4f+7wXz2YpD2UVzMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAL0yAxNBMPTA1GaiZNhM0HP6
4DAVa72hHvbQRKtyIRrbAiEArbxq8+BgIgdQOyX9tQdWKSOG8gueEwVdBtXi8VVk
ZGM=
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
