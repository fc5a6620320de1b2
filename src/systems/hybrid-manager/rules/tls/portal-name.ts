import type { Rule } from '../../../../finding';
import { configurationsFor } from '../../environment';
import { PAGES } from '../../pages';
import { SECRET_SOURCES } from '../../secret-view';
import { openedForPortal } from '../../tls';

const HOST_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)+$/i;

export const certificateNamesThePortal: Rule = {
  id: 'HM-316',
  title: 'The certificate of the portal is for its domain',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PAGES.certificates,
  reason:
    'A client refuses a certificate for another name. The names count that stand among the subject alternative names; the common name does ' +
    'not, and `*` stands for exactly one step of a name.',

  check(secret, context) {
    const opened = openedForPortal(secret, context);
    if (!opened) {
      return undefined;
    }
    const values = configurationsFor(secret, context).map((configuration) => configuration.global('portal_domain_name')?.value);
    const domains = new Set(values.filter((value): value is string => typeof value === 'string' && HOST_NAME.test(value)));
    if (domains.size === 0) {
      return undefined;
    }
    const { leaf, path } = opened;
    const missing = [...domains].filter((domain) => !leaf.checkHost(domain, { subject: 'never', partialWildcards: false }));
    return missing.map((domain) => ({
      path,
      problem: `the certificate is not for "${domain}", the domain of the portal: ${namesOf(leaf.subjectAltName)}`,
      fix: `have one issued with the DNS name ${domain}`,
    }));
  },
};

function namesOf(alternatives: string | undefined): string {
  const names = (alternatives ?? '').split(', ').flatMap((name) => (name.startsWith('DNS:') ? [`"${name.slice(4)}"`] : []));
  return names.length === 0 ? 'it names none' : `it is for ${names.join(' and ')}`;
}
