import { certificateIsTrusted } from '../../../../../src/systems/hybrid-manager/rules/portal-certificate/self-signed';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(certificateIsTrusted, [
  ['any way passes', [], withGlobals({ ca_secret_name: 'my-custom-ca' })],
  [
    'none is told',
    [
      'info /spec/globalParameters/portal_certificate_issuer_name: no certificate is chosen for the portal, a self-signed one is made, which is for tests alone; name an issuer, a Secret with a certificate, or a Secret with an authority',
    ],
    controlPlaneWith(),
  ],
]);
