import { issuerKindIsKnown } from '../../../../../src/systems/hybrid-manager/rules/portal-certificate/issuer-kind';
import { controlPlaneWith, judges, withGlobals } from '../documents';

judges(issuerKindIsKnown, [
  ['no kind', undefined, controlPlaneWith()],
  ['an Issuer passes', [], withGlobals({ portal_certificate_issuer_kind: 'Issuer' })],
  ['a ClusterIssuer passes', [], withGlobals({ portal_certificate_issuer_kind: 'ClusterIssuer' })],
  [
    'anything else fails',
    [
      'error /spec/globalParameters/portal_certificate_issuer_kind: "clusterissuer" is no kind of issuer, Issuer or ClusterIssuer is expected; write ClusterIssuer',
    ],
    withGlobals({ portal_certificate_issuer_kind: 'clusterissuer' }),
  ],
]);
