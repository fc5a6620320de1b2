import { registryAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/registry/authority';
import { controlPlaneWith, judges, withComponent, withProvisioning } from '../documents';

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUX6hWbQyicbA2RTDLWiBViBFtPdYwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjExMTAzWhgPMjEyNjEwMjgy
MTExMDNaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAED0Bgq5U8DCu5tYzDGtAGve2axJzSUqde6zXa1fynGF68fLtChOcwimr9
jc4riw31zW0WhaKotc/2STdsMxH2daNTMFEwHQYDVR0OBBYEFEkWGnZ7FprRQn/o
nnX/NHvJ6h87MB8GA1UdIwQYMBaAFEkWGnZ7FprRQn/onnX/NHvJ6h87MA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhALt4wMbl6f3UjT0zW+l4eykb
qRwAXrTrLgXnHbX5XrFtAiEAgVffex5Q1G481EtXCdHLNAYPkMb3OZj6Td0YtInR
PNs=
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
