import type { Rule } from '../../../../finding';
import { SECRET_SOURCES } from '../../secret-view';
import { openedForPortal } from '../../tls';

export const portalSignsNothing: Rule = {
  id: 'HM-318',
  title: 'The certificate of the portal is no authority',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'warning',
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9',
  reason:
    'Whoever trusts the certificate of an authority trusts all that it signs. The key of the portal lies in a gateway that faces the network; ' +
    'from there it could sign for any name.',

  check(secret, context) {
    const opened = openedForPortal(secret, context);
    if (!opened) {
      return undefined;
    }
    return opened.leaf.ca
      ? [
          {
            path: opened.path,
            problem: 'the certificate of the portal is one of an authority (CA:TRUE), one that signs nothing is expected',
            fix: 'have one issued with CA:FALSE, or name the authority in ca_secret_name and let Hybrid Manager issue one',
          },
        ]
      : [];
  },
};
