import { registryAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/registry/authority';
import { controlPlaneWith, judges, withComponent, withProvisioning } from '../documents';

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfTCCASOgAwIBAgIUC0RgP1wQm2lu4DfljEmzDpr7dhMwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjEwMjI1WhgPMjEyNjEwMjgy
MTAyMjVaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEpljtu2fKjZl6P9mRF96yfmCguE1WqGTX+9edTq9mHD/BTOXs5+hMVm1E
dPCDa9Tie+tYJrkSAcx2xxP7zbR+gKNTMFEwHQYDVR0OBBYEFHtHyL0eIF3xIB5c
RzGUBbjpjCGzMB8GA1UdIwQYMBaAFHtHyL0eIF3xIB5cRzGUBbjpjCGzMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgB4v9ByktYAammcKck1SuFewB
cCCvEZ94Lwc+A0Y1bm4CIQCFX7J5DP/8+JAuepjE7r5eINIOhdiJEWXb/kUxEbPu
Aw==
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
