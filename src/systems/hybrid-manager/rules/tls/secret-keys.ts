import type { Rule, RuleFinding } from '../../../../finding';
import { SECRET } from '../../../secrets';
import { PAGES } from '../../pages';
import { TLS_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { type UsedSecret, usedSecret } from '../../tls';

export const certificateHasItsKeys: Rule = {
  id: 'HM-303',
  title: 'A Secret with certificates has the keys that are read',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason:
    'The portal is served with `tls.crt` and `tls.key`, and an authority signs with them. The page on certificates wants `ca.crt` of an ' +
    'authority as well, the page on preparing the environment names certificate and key alone.',

  check(secret, context) {
    const used = usedSecret(secret, context);
    return used?.view.isWhole ? used.use.keys.flatMap((key) => findingsOf(key, used)) : undefined;
  },
};

function findingsOf(key: string, { view, use: { parameter } }: UsedSecret): RuleFinding[] {
  const path = view.pathOf(key);
  if (view.has(key)) {
    return view.isEmpty(key)
      ? [{ path, problem: `"${key}" of the Secret that ${parameter} names is empty`, fix: `put the text of the file into "${key}"` }]
      : [];
  }
  if (key === 'ca.crt') {
    return [
      {
        path,
        severity: 'warning',
        problem:
          'the authority has no "ca.crt": the page on certificates wants ca.crt, tls.crt and tls.key, the page on preparing the environment ' +
          'names certificate and key alone',
        fix: 'add "ca.crt" with the certificate of the root; for an authority that signed itself it is the same as tls.crt',
      },
    ];
  }
  // Kubernetes refuses a Secret of this type without one of the two; it is said there.
  return view.document.kind === SECRET.kind && view.type?.value === TLS_TYPE
    ? []
    : [{ path, problem: `the Secret that ${parameter} names has no key "${key}"`, fix: `add "${key}"` }];
}
