import type { PostgresSettings, RuleFinding, SettingsRule } from '../../finding';
import { together } from './together';

/** Workers are taken from a pool: more than it holds never run. */
const POOLS: readonly (readonly [taken: string, pool: string])[] = [
  ['max_parallel_workers', 'max_worker_processes'],
  ['max_parallel_workers_per_gather', 'max_parallel_workers'],
  ['max_parallel_maintenance_workers', 'max_parallel_workers'],
  ['max_logical_replication_workers', 'max_worker_processes'],
  ['max_sync_workers_per_subscription', 'max_logical_replication_workers'],
  ['max_parallel_apply_workers_per_subscription', 'max_logical_replication_workers'],
];

export const workersHavePool: SettingsRule = {
  id: 'PG-024',
  title: 'No more workers than there are in the pool that they are taken from',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-MAX-PARALLEL-WORKERS',
  reason: 'Postgres takes such a number, and never runs more workers than the pool holds.',

  check(settings) {
    const found = POOLS.flatMap(([taken, pool]) => {
      const findings = judge(settings, taken, pool);
      return findings ? [findings] : [];
    });
    return found.length === 0 ? undefined : found.flat();
  },
};

function judge(settings: PostgresSettings, taken: string, pool: string): RuleFinding[] | undefined {
  return together(settings, [taken], (effective) => {
    const line = effective.written(taken);
    const [wanted, there] = [effective.number(taken), effective.number(pool)];
    return line === undefined || wanted === undefined || there === undefined || wanted <= there
      ? undefined
      : {
          path: line.path,
          problem: `${taken} is ${wanted} and ${pool}${effective.written(pool) ? '' : ' by default'} ${there}, more than that never run`,
          fix: `raise ${pool} to ${wanted}, or lower ${taken} to ${there}`,
        };
  });
}
