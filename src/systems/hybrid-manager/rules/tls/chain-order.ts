import type { X509Certificate } from 'node:crypto';
import type { Rule } from '../../../../finding';
import { isSignedBy } from '../../../opened-certificates';
import { SECRET_SOURCES } from '../../secret-view';
import { leafIsFirst, openedIn } from '../../tls';

export const chainIsInOrder: Rule = {
  id: 'HM-314',
  title: 'Each certificate is followed by the one that signed it',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'warning',
  source: 'https://www.rfc-editor.org/rfc/rfc5246#section-7.4.2',
  reason:
    'The chain is sent as it stands in the file. Browsers put one in order by themselves, other clients follow it step by step and refuse ' +
    'the certificate where a step is missing or comes too late.',

  check(secret, context) {
    const opened = openedIn(secret, context);
    if (!opened || opened.all.length < 2 || !leafIsFirst(opened)) {
      return undefined;
    }
    const gap = opened.all.findIndex((certificate, at) => at > 0 && !isSignedBy(opened.all[at - 1], certificate));
    return gap < 0 ? [] : [{ path: opened.path, ...said(opened.all, gap) }];
  },
};

function said(all: readonly X509Certificate[], gap: number): { problem: string; fix: string } {
  const before = all[gap - 1];
  const signer = all.findIndex((certificate) => certificate !== before && isSignedBy(before, certificate));
  return signer < 0
    ? {
        problem: `certificate ${gap} was not signed by certificate ${gap + 1}, nor by any other that stands there`,
        fix: `put the one that signed it behind it, or take away what follows, if certificate ${gap} comes from a root that clients know`,
      }
    : {
        problem: `certificate ${gap} is followed by one that did not sign it, the one that did is number ${signer + 1}`,
        fix: 'put each certificate before the one that signed it: first that of the portal, the root last, if at all',
      };
}
