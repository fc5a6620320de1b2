import type { Rule } from '../../../../finding';
import { CONFIGURATIONS } from '../../kinds';
import { ISTIO_NAMESPACE } from '../../names';
import { PAGES } from '../../pages';
import { ISSUERS, namedIssuer } from './issuers';

export const issuerIsBesideTheGateway: Rule = {
  id: 'HM-331',
  title: 'An Issuer stands where the certificate of the portal is asked for',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'An Issuer issues in its own namespace alone, and the certificate of the portal is asked for in `istio-system`.',
  beside: ISSUERS,

  check(document, context) {
    const issuer = namedIssuer(document, context);
    if (issuer?.kind.value !== 'Issuer' || issuer.found.length === 0) {
      return undefined;
    }
    // One without a namespace goes where the one who applies it says.
    const fits = issuer.found.some(({ namespace }) => namespace === undefined || namespace === ISTIO_NAMESPACE);
    return fits
      ? []
      : [
          {
            path: issuer.name.path,
            problem: `the Issuer "${issuer.name.value}" is in the namespace "${issuer.found[0].namespace}", ${ISTIO_NAMESPACE} is expected`,
            fix: `make it in ${ISTIO_NAMESPACE}, or use a ClusterIssuer`,
          },
        ];
  },
};
