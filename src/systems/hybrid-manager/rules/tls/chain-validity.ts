import type { Rule } from '../../../../finding';
import { dayFor, isSignedBy, lastDayOf } from '../../../opened-certificates';
import { SECRET_SOURCES } from '../../secret-view';
import { openedIn } from '../../tls';

export const chainLastsAsLong: Rule = {
  id: 'HM-321',
  title: 'What signed a certificate is valid for as long as it is',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'warning',
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3',
  reason:
    'A chain is trusted while all of its certificates are valid. One that ends early ends the trust on a day that nobody wrote down, since ' +
    'people watch the date of the first.',

  check(secret, context) {
    const opened = openedIn(secret, context);
    if (!opened || opened.all.length < 2) {
      return undefined;
    }
    const { all, path } = opened;
    const early = all.findIndex(
      (certificate, at) => at > 0 && isSignedBy(all[at - 1], certificate) && lastDayOf(certificate) < lastDayOf(all[at - 1]),
    );
    // One that has expired already is told by another rule.
    return early < 0 || lastDayOf(all[early]) < dayFor(context)
      ? []
      : [
          {
            path,
            problem: `certificate ${early + 1} ends on ${lastDayOf(all[early])}, and certificate ${early}, which it signed, on ${lastDayOf(all[early - 1])}`,
            fix: `put a newer certificate of that authority there, or renew all of them before ${lastDayOf(all[early])}`,
          },
        ];
  },
};
