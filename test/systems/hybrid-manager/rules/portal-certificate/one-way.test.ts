import { certificateHasOneWay } from '../../../../../src/systems/hybrid-manager/rules/portal-certificate/one-way';
import { judges, withGlobals } from '../documents';

judges(certificateHasOneWay, [
  ['none', undefined, withGlobals({ portal_certificate_secret: '' })],
  ['one passes', [], withGlobals({ portal_certificate_secret: 'portal' })],
  [
    'two are told',
    [
      'warning /spec/globalParameters/portal_certificate_secret: portal_certificate_secret stands beside portal_certificate_issuer_name: one page says to choose one of them, another one takes the issuer before a certificate; keep one of the two',
    ],
    withGlobals({ portal_certificate_secret: 'portal', portal_certificate_issuer_name: 'ours' }),
  ],
  [
    'so are an authority and a certificate',
    [
      'warning /spec/globalParameters/ca_secret_name: ca_secret_name stands beside portal_certificate_secret: one page says to choose one of them, another one takes the issuer before a certificate; keep one of the two',
    ],
    withGlobals({ ca_secret_name: 'authority', portal_certificate_secret: 'portal' }),
  ],
]);
