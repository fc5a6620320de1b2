import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { majorsOf } from '../../../../postgres/catalogue';
import { Effective } from '../../../../postgres/effective';
import { groupBy, oncePer } from '../../../given';
import { poolsOf } from '../../pgbouncer/pools';
import { settings } from '../../settings';
import { clusterOf, POOLER } from '../kinds';

/** The poolers of primaries by the cluster that they name. */
const poolers = oncePer((inventory: Inventory) => groupBy(inventory.ofKind(POOLER).filter(writes), clusterKey));

export const poolsFitConnections: Rule = {
  id: 'CNPG-680',
  title: 'Pools fit into max_connections',
  kinds: [POOLER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#pgbouncer-configuration-options',
  reason:
    'Each instance of a pooler has a pool for each database and user. Where they may grow beyond what Postgres lets in, clients wait and are ' +
    'refused just when there are many of them. One database and one user are counted: each further one has pools of its own, and files do ' +
    'not show which of them come through a pooler.',

  check(pooler, { inventory, release }) {
    const cluster = writes(pooler) ? clusterOf(pooler, inventory) : undefined;
    const group = cluster ? (poolers(inventory).get(clusterKey(pooler) as string) ?? []) : [];
    const all = group.map((document) => ({ document, called: document.name, ...poolsOf(document) }));
    const largest = Math.max(...all.map(({ total = 0 }) => total));
    // Where one cannot be counted nothing is said, and of all poolers the largest is told.
    if (!cluster || all.some(({ total }) => total === undefined) || all.find(({ total }) => total === largest)?.document !== pooler) {
      return undefined;
    }
    const room = roomIn(cluster, release);
    if (room === undefined) {
      return undefined;
    }
    const wanted = all.reduce((sum, { total = 0 }) => sum + total, 0);
    const sum = all.map(({ instances, each, called }) => `${instances} × ${each} of "${called}"`).join(' + ');
    return wanted <= room
      ? []
      : [
          {
            path: '/spec/pgbouncer',
            problem: `the pools may hold ${wanted} connections to one database by one user (${sum}), and the cluster "${cluster.name}" has ${room} for clients`,
            fix: 'lower default_pool_size, write max_db_connections, or raise max_connections of the cluster',
          },
        ];
  },
};

/** Poolers of standbys are spread over them, as far as files show. */
function writes({ body }: Document): boolean {
  return (memberAt(body, 'spec', 'type') ?? 'rw') === 'rw';
}

function clusterKey({ body, namespace, place }: Document): string | undefined {
  const name = memberAt(body, 'spec', 'cluster', 'name');
  return typeof name === 'string' ? `${place}\n${namespace ?? ''}/${name}` : undefined;
}

/** The connections that are kept for nobody in particular; where the major is not known, in the one that keeps the fewest. */
function roomIn(cluster: Document, release: string): number | undefined {
  const written = settings(cluster, release)!;
  const rooms = majorsOf(written.major).flatMap((major) => {
    const effective = new Effective(written, major);
    const [all, superusers] = [effective.number('max_connections'), effective.number('superuser_reserved_connections')];
    return all === undefined || superusers === undefined ? [] : [all - superusers - (effective.number('reserved_connections') ?? 0)];
  });
  return rooms.length === 0 ? undefined : Math.max(...rooms);
}
