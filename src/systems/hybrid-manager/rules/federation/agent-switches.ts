import { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';
import { MANUAL_PAGE } from './pages';

const SWITCHES = ['plaintext', 'tlsInsecure', 'inCluster'] as const;

export const remoteAgentIsSecure = configurationRule({
  id: 'HM-441',
  title: 'An agent that reports to another location speaks TLS',
  severity: 'error',
  source: MANUAL_PAGE,
  reason:
    'The server of another location takes connections with the certificates of SPIRE alone. The switches are on for a server in the same ' +
    'Kubernetes cluster, and with them no connection comes about.',
  about: ofMember('beaconAgent', 'beaconServerAddress'),

  check({ configuration }) {
    const { server } = new Site(configuration);
    if (!server) {
      return undefined;
    }
    const on = SWITCHES.flatMap((name) => {
      const placed = configuration.at('beaconAgent', name);
      return placed?.value === true ? [{ name, path: placed.path }] : [];
    });
    return on.map(({ name, path }) => ({
      path,
      problem: `${name} is on, and the agent reports to "${server.value}", outside this Kubernetes cluster`,
      fix: `write ${name}: false`,
    }));
  },
});
