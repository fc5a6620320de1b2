import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';
import { missingText } from '../settings/missing-text';

const KIND = ['global', 'portal_certificate_issuer_kind'] as const;
const NAME = ['global', 'portal_certificate_issuer_name'] as const;

export const issuerIsWhole = configurationRule({
  id: 'HM-030',
  title: 'The issuer of the certificate of the portal is given by kind and name',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'An issuer is found by both together. With one alone, there is none, and the portal gets no certificate from it.',
  about: [...ofParameter(...KIND), ...ofParameter(...NAME)],

  check({ configuration }) {
    const kind = configuration.text(...KIND);
    const name = configuration.text(...NAME);
    if (!kind && !name) {
      return undefined;
    }
    return [
      ...(kind ? [] : missingText(configuration, KIND, 'write Issuer or ClusterIssuer')),
      ...(name ? [] : missingText(configuration, NAME, 'write the name of the issuer')),
    ];
  },
});
