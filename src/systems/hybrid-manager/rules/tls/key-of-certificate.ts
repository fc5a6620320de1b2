import type { Rule } from '../../../../finding';
import { keyFits } from '../../../opened-certificates';
import { PAGES } from '../../pages';
import { SECRET_SOURCES } from '../../secret-view';
import { openedIn } from '../../tls';

export const keyBelongsToCertificate: Rule = {
  id: 'HM-313',
  title: 'A key belongs to the first of its certificates',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason: 'The first certificate is the one that is presented, or signed with. With the key of another one the gateway refuses the pair.',

  check(secret, context) {
    const opened = openedIn(secret, context);
    const key = opened?.key;
    const fits = opened && key !== undefined ? keyFits(opened.leaf, key) : undefined;
    if (!opened || key === undefined || fits === undefined) {
      return undefined;
    }
    if (fits) {
      return [];
    }
    const { parameter } = opened.use;
    const at = opened.all.findIndex((certificate) => keyFits(certificate, key));
    return at < 0
      ? [
          {
            path: opened.view.pathOf('tls.key'),
            problem: `"tls.key" of the Secret that ${parameter} names is not the key of its "tls.crt"`,
            fix: 'put key and certificate of one pair into the Secret',
          },
        ]
      : [
          {
            path: opened.path,
            problem: `the certificate that "tls.key" belongs to stands as number ${at + 1} in "tls.crt" of the Secret that ${parameter} names, the first place is expected`,
            fix: 'put it first, then the one that signed it, and so on',
          },
        ];
  },
};
