import { isHost } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

export const trustDomainIsPortal = configurationRule({
  id: 'HM-062',
  title: 'The trust domain is the domain of the portal',
  severity: 'warning',
  source: PAGES.preparing,
  reason:
    'All samples write the same name in both. Before 1.4 the portal took its domain from trust_domain, from then on from portal_domain_name: ' +
    'with two names it moves when it is upgraded.',
  about: ofParameter('global', 'trust_domain'),

  check({ configuration }) {
    const trust = configuration.text('global', 'trust_domain');
    const portal = configuration.text('global', 'portal_domain_name');
    // What is no host is said by another rule.
    if (!trust || !portal || !isHost(trust.value) || !isHost(portal.value)) {
      return undefined;
    }
    const problem = `trust_domain is "${trust.value}", and portal_domain_name is "${portal.value}"`;
    return trust.value === portal.value ? [] : [{ path: trust.path, problem, fix: 'write one name in both' }];
  },
});
