import { quoted } from '../../../secrets';
import { groupOf } from '../../locations';
import { configurationRule } from '../configuration-rule';
import { MANUAL_PAGE } from './pages';

export const secondariesAreTrusted = configurationRule({
  id: 'HM-444',
  title: 'A primary trusts the domains of the agents that report to it',
  severity: 'error',
  source: MANUAL_PAGE,
  reason:
    'In a group that is joined by hand the server of the primary takes agents of the trust domains that it lists, and refuses others.',

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    // Where roles are written the operator sees to it.
    if (!group?.own.domain || configuration.at('clusterGroups')) {
      return undefined;
    }
    const reporting = group.others.filter(({ serverHost }) => serverHost === group.own.domain);
    const trusted = group.own.trustedDomains.map(({ value }) => value);
    const missing = reporting.flatMap(({ trustDomain }) => (trustDomain && !trusted.includes(trustDomain) ? [trustDomain] : []));
    if (reporting.length === 0) {
      return undefined;
    }
    return missing.length === 0
      ? []
      : [
          {
            path: configuration.pathAt('beaconServer', 'additionalTrustDomains'),
            problem: `agents of the trust ${missing.length === 1 ? 'domain' : 'domains'} ${quoted(missing)} report here, and the list does not have ${missing.length === 1 ? 'it' : 'them'}`,
            fix: `add ${missing.join(' and ')}`,
          },
        ];
  },
});
