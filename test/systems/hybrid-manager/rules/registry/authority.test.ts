import { registryAuthorityIsReadable } from '../../../../../src/systems/hybrid-manager/rules/registry/authority';
import { controlPlaneWith, judges, withComponent, withProvisioning } from '../documents';

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBfjCCASOgAwIBAgIUWLrLBG0LJuGWv2FNPUR1fYJuhwEwCgYIKoZIzj0EAwIw
EzERMA8GA1UEAwwIcmVnaXN0cnkwIBcNMjYxMTIxMjA1NjE2WhgPMjEyNjEwMjgy
MDU2MTZaMBMxETAPBgNVBAMMCHJlZ2lzdHJ5MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEEs+cWY8AESFh1X0H5Xd9mRODQc3dtKnHYLyG29uNKCxR9wx81gywtzH9
vzMeRmHTXAppESoSW58PtgREPbyhraNTMFEwHQYDVR0OBBYEFMb0D+07roSKQlbd
5YT7gdBSMu2AMB8GA1UdIwQYMBaAFMb0D+07roSKQlbd5YT7gdBSMu2AMA8GA1Ud
EwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhANCGb3ZqzDdatFh21ujX352D
pjc1N6s8wmW2bCwuqRd0AiEA5ql2U65FMwP890+j9DUKp9FJWQONs/m5Vd0CvlLG
bMw=
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
