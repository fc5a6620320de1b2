import type { PostgresSettings } from '../finding';
import { newestEffective } from './judged';

/**
 * Parameters that a standby must not have lower than the server that it follows.
 *
 * @see https://www.postgresql.org/docs/current/hot-standby.html#HOT-STANDBY-ADMIN
 */
export const STANDBY_PARAMETERS = [
  'max_connections',
  'max_locks_per_transaction',
  'max_prepared_transactions',
  'max_wal_senders',
  'max_worker_processes',
] as const;

/** What such a parameter is in the end, and where somebody wrote it. */
export interface StandbyParameter {
  readonly name: string;
  readonly value: number;
  readonly path?: string;
}

/** All of them; those whose value cannot be read are left out. Their defaults are the same in every major. */
export function standbyParameters(settings: PostgresSettings): StandbyParameter[] {
  const effective = newestEffective(settings);
  if (!effective) {
    return [];
  }
  return STANDBY_PARAMETERS.flatMap((name) => {
    const value = effective.number(name);
    const path = effective.written(name)?.path;
    return value === undefined ? [] : [{ name, value, ...(path === undefined ? {} : { path }) }];
  });
}
