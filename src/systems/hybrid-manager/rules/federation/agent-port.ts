import { hostAndPort } from '../../host-names';
import { Site } from '../../site';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';
import { MANUAL_PAGE } from './pages';

const BEACON_PORT = 9445;

export const remoteServerHasItsPort = configurationRule({
  id: 'HM-442',
  title: 'An agent reaches the server of another location at its port',
  severity: 'warning',
  source: MANUAL_PAGE,
  reason:
    'A location takes the agents of others at port 9445. At 8444 it hands out the keys of its trust domain, and 8080 is open inside alone.',
  about: ofMember('beaconAgent', 'beaconServerAddress'),

  check({ configuration }) {
    const { server } = new Site(configuration);
    const { host, port } = server ? hostAndPort(server.value) : {};
    // Without a port it is no address, which another rule says.
    if (!server || port === undefined) {
      return undefined;
    }
    return port === BEACON_PORT
      ? []
      : [
          {
            path: server.path,
            problem: `port ${port} of "${host}" is not the one that agents are taken at`,
            fix: `write ${host}:${BEACON_PORT}`,
          },
        ];
  },
});
