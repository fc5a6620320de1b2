import type { X509Certificate } from 'node:crypto';
import type { Rule } from '../../../../finding';
import { isSignedBy } from '../../../opened-certificates';
import { SECRET_SOURCES } from '../../secret-view';
import { openedIn } from '../../tls';

/** As certificates write them: `Oct 28 16:35:41 2126 GMT`. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const chainLastsAsLong: Rule = {
  id: 'HM-321',
  title: 'What signed a certificate is valid for as long as it is',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'warning',
  source: 'https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3',
  reason:
    'A chain is trusted while all of its certificates are valid. One that ends early ends the trust on a day that nobody wrote down, since ' +
    'people watch the date of the first. Whether a certificate has expired today is not judged: a check has no clock.',

  check(secret, context) {
    const opened = openedIn(secret, context);
    if (!opened || opened.all.length < 2) {
      return undefined;
    }
    const { all, path } = opened;
    const early = all.findIndex(
      (certificate, at) => at > 0 && isSignedBy(all[at - 1], certificate) && dayOf(certificate) < dayOf(all[at - 1]),
    );
    return early < 0
      ? []
      : [
          {
            path,
            problem: `certificate ${early + 1} ends on ${dayOf(all[early])}, and certificate ${early}, which it signed, on ${dayOf(all[early - 1])}`,
            fix: `put a newer certificate of that authority there, or renew all of them before ${dayOf(all[early])}`,
          },
        ];
  },
};

/** Hours between two ends do not matter: what is made in one go ends at about the same time. */
function dayOf({ validTo }: X509Certificate): string {
  const [month, day, , year] = validTo.split(/\s+/);
  return [year, MONTHS.indexOf(month) + 1, day].map((part) => String(part).padStart(2, '0')).join('-');
}
