import type { Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { CONFIGURATIONS } from '../../kinds';
import { PAGES } from '../../pages';
import { ISSUERS, namedIssuer } from './issuers';

export const namedIssuerIsGiven: Rule = {
  id: 'HM-333',
  title: 'The issuer of the portal is among those that are given',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'warning',
  source: PAGES.certificates,
  reason:
    'Hybrid Manager uses an issuer that is there already. Where issuers of its kind are given and it is not among them, its name is mistyped, ' +
    'or it comes from elsewhere.',
  beside: ISSUERS,

  check(document, context) {
    const issuer = namedIssuer(document, context);
    if (!issuer || issuer.ofKind.length === 0 || issuer.ofOtherKind.length > 0) {
      return undefined;
    }
    const names = [...new Set(issuer.ofKind.map(({ name }) => name))].sort();
    return issuer.found.length > 0
      ? []
      : [
          {
            path: issuer.name.path,
            problem: `no ${issuer.kind.value} "${issuer.name.value}" is given, but ${quoted(names)} ${names.length === 1 ? 'is' : 'are'}`,
            fix: 'name one that is there, or make it before the installation',
          },
        ];
  },
};
