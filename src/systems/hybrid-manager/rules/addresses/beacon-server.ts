import { hostProblem, schemeOf } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const STEPS = ['beaconAgent', 'beaconServerAddress'] as const;
const MOST = 65535;

export const beaconServerIsAddress = configurationRule({
  id: 'HM-063',
  title: 'The Beacon server is given by host and port',
  severity: 'error',
  source: PAGES.locations,
  reason:
    'The agent speaks gRPC with it: at upm-beacon-server-ingestion.upm-beacon.svc.cluster.local:8080 beside it, at port 9445 of the primary portal elsewhere.',
  about: ofMember(...STEPS),

  check({ configuration }) {
    const { value, path = '' } = configuration.at(...STEPS) ?? {};
    if (typeof value !== 'string' || value === '') {
      return undefined;
    }
    const [, host = value, port = '0'] = /^([^:]*):(\d{1,5})$/.exec(value) ?? [];
    const isAddress = hostProblem(host) === undefined && Number(port) > 0 && Number(port) <= MOST;
    const expected =
      schemeOf(value) === undefined ? 'a host, a colon and a port are expected' : 'host and port without a scheme are expected';
    return isAddress ? [] : [{ path, problem: `"${value}" is not an address, ${expected}`, fix: 'write such as portal.example.com:9445' }];
  },
});
