import type { Rule } from '../../../../finding';
import { commonName } from '../../../opened-certificates';
import { PAGES } from '../../pages';
import { SECRET_SOURCES } from '../../secret-view';
import { openedForPortal } from '../../tls';

export const chainIsComplete: Rule = {
  id: 'HM-315',
  title: 'The certificate of the portal comes with its chain',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'warning',
  source: PAGES.certificates,
  reason:
    'Clients know roots, not what stands between a root and a certificate. Without the certificates in between, a browser that has met them ' +
    'before connects, and agents and command line tools do not.',

  check(secret, context) {
    const opened = openedForPortal(secret, context);
    if (!opened) {
      return undefined;
    }
    const [leaf, ...chain] = opened.all;
    return chain.length > 0 || leaf.subject === leaf.issuer
      ? []
      : [
          {
            path: opened.path,
            problem: `"tls.crt" holds the certificate of the portal alone, and not that of "${commonName({ subject: leaf.issuer }) ?? leaf.issuer}", which signed it`,
            fix: 'put the whole chain there: that of the portal first, then the one that signed it, and so on',
          },
        ];
  },
};
