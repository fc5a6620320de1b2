import { issuerIsWhole } from '../../../../../src/systems/hybrid-manager/rules/portal-certificate/issuer';
import { judges, valuesWith, withGlobals } from '../documents';

judges(issuerIsWhole, [
  ['no issuer', undefined, withGlobals({ portal_certificate_issuer_name: '' })],
  ['both pass', [], withGlobals({ portal_certificate_issuer_kind: 'Issuer', portal_certificate_issuer_name: 'ours' })],
  [
    'a name alone fails',
    [
      'error /spec/globalParameters/portal_certificate_issuer_kind: portal_certificate_issuer_kind is missing; write Issuer or ClusterIssuer',
    ],
    withGlobals({ portal_certificate_issuer_name: 'ours' }),
  ],
  [
    'a kind alone fails',
    ['error /parameters/global/portal_certificate_issuer_name: portal_certificate_issuer_name is missing; write the name of the issuer'],
    valuesWith({ parameters: { global: { portal_certificate_issuer_kind: 'Issuer' } } }),
  ],
]);
