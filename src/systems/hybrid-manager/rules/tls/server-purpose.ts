import type { Rule } from '../../../../finding';
import { isFor, SERVER_AUTH } from '../../../opened-certificates';
import { SECRET_SOURCES } from '../../secret-view';
import { openedForPortal } from '../../tls';

export const certificateIsForServers: Rule = {
  id: 'HM-317',
  title: 'The certificate of the portal is for servers',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12',
  reason: 'A certificate that names purposes is for these alone, and a client wants server authentication among them.',

  check(secret, context) {
    const opened = openedForPortal(secret, context);
    if (!opened) {
      return undefined;
    }
    return isFor(opened.leaf, SERVER_AUTH)
      ? []
      : [
          {
            path: opened.path,
            problem: 'the certificate of the portal names purposes, and server authentication is not among them',
            fix: 'have one issued for server authentication',
          },
        ];
  },
};
