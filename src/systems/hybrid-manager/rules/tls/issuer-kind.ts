import type { Rule } from '../../../../finding';
import { CONFIGURATIONS } from '../../kinds';
import { PAGES } from '../../pages';
import { ISSUERS, namedIssuer } from './issuers';

export const issuerIsOfItsKind: Rule = {
  id: 'HM-332',
  title: 'The issuer of the portal is of the kind that is said',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'cert-manager looks for the issuer under kind and name. One of the other kind is another issuer, and no certificate is issued.',
  beside: ISSUERS,

  check(document, context) {
    const issuer = namedIssuer(document, context);
    if (!issuer || (issuer.found.length === 0 && issuer.ofOtherKind.length === 0)) {
      return undefined;
    }
    return issuer.found.length > 0
      ? []
      : [
          {
            path: issuer.kind.path,
            problem: `"${issuer.name.value}" is given as ${withArticle(issuer.ofOtherKind[0].kind)}, "${issuer.kind.value}" is said here`,
            fix: `write "${issuer.ofOtherKind[0].kind}", or name one of the kind ${issuer.kind.value}`,
          },
        ];
  },
};

function withArticle(kind: string): string {
  return `${kind.startsWith('I') ? 'an' : 'a'} ${kind}`;
}
