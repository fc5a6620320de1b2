import { isJsonObject, memberAt, type Rule } from '../../../../finding';
import { type StandbyParameter, standbyParameters } from '../../../../postgres/standby';
import { isReplica } from '../../cluster-view';
import { settings } from '../../settings';
import { CLUSTER } from '../kinds';
import { externalCluster } from './plugins';
import { sourceCluster } from './source-cluster';

export const replicaHasAsMuch: Rule = {
  id: 'CNPG-683',
  title: 'A replica cluster has as much as the cluster that it follows',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/hot-standby.html#HOT-STANDBY-ADMIN',
  reason:
    'A standby does not start with less than its source has. The operator raises a value that is written when a Pod starts for the second ' +
    'time, and none that is not.',

  check(cluster, { inventory, release }) {
    const { spec } = cluster.body;
    if (!isJsonObject(spec) || !isReplica(spec, cluster)) {
      return undefined;
    }
    const external = externalCluster(cluster, memberAt(spec, 'replica', 'source'));
    const source = external && sourceCluster(cluster, inventory, external);
    if (!source) {
      return undefined;
    }
    const wanted = standbyParameters(settings(source, release)!);
    return standbyParameters(settings(cluster, release)!).flatMap((own) => {
      const least = wanted.find((one) => one.name === own.name)?.value ?? 0;
      return own.value >= least ? [] : [tooLow(own, least, source.name)];
    });
  },
};

function tooLow({ name, value, path }: StandbyParameter, least: number, source: string) {
  const problem = `${name} is ${value}${path === undefined ? ' by default' : ''} and ${least} in the cluster "${source}" that this one follows, at least that is expected`;
  return {
    path: path ?? '/spec/replica/source',
    problem: `${problem}: ${path === undefined ? 'no instance starts' : 'each instance fails at its first start'}`,
    fix: `write ${name}: "${least}"`,
    ...(path === undefined ? {} : { severity: 'warning' as const }),
  };
}
