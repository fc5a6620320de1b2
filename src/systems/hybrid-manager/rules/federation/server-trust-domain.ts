import { groupOf } from '../../locations';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';
import { MANUAL_PAGE } from './pages';

const STEPS = ['beaconAgent', 'beaconServerTrustDomain'] as const;

export const serverIsTrusted = configurationRule({
  id: 'HM-443',
  title: 'An agent knows the trust domain of the primary',
  severity: 'error',
  source: MANUAL_PAGE,
  reason: 'The agent takes the server for what it says it is when the trust domain in its certificate is the one that is expected.',
  about: ofMember(...STEPS),

  check({ configuration, context }) {
    const group = groupOf(configuration.document, context);
    const server = group?.others.find(({ domain }) => domain !== undefined && domain === group.own.serverHost);
    const named = configuration.at(...STEPS);
    if (!server?.trustDomain || typeof named?.value !== 'string') {
      return undefined;
    }
    return named.value.toLowerCase() === server.trustDomain
      ? []
      : [
          {
            path: named.path,
            problem: `the primary, in ${server.place}, has the trust domain "${server.trustDomain}", not "${named.value}"`,
            fix: `write ${server.trustDomain}`,
          },
        ];
  },
});
