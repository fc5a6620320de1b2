import { PAGES } from '../../pages';
import { notAmong } from '../choices';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const KIND = ['global', 'portal_certificate_issuer_kind'] as const;

export const issuerKindIsKnown = configurationRule({
  id: 'HM-031',
  title: 'The issuer of the certificate of the portal is an Issuer or a ClusterIssuer',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'cert-manager has those two kinds. An Issuer has to be in the namespace istio-system, where the certificate is made.',
  about: ofParameter(...KIND),

  check({ configuration }) {
    const kind = configuration.text(...KIND);
    return kind && notAmong(['Issuer', 'ClusterIssuer'], kind, 'kind of issuer');
  },
});
