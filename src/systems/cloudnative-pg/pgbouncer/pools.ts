import { type Document, memberAt } from '../../../finding';
import { givenText } from '../rules/given';
import { integerOf } from './values';

/** What PgBouncer has where nothing is written; 0 is no limit. */
const DEFAULTS: Readonly<Record<string, number>> = {
  default_pool_size: 20,
  max_client_conn: 100,
  max_db_connections: 0,
  max_user_connections: 0,
  reserve_pool_size: 0,
  reserve_pool_timeout: 5,
};

/** The connections to one database by one user that the instances of a pooler may hold open in the end. */
export interface Pools {
  readonly instances: number;
  /** Of one instance. */
  readonly each: number;
  readonly total: number;
}

/** `undefined` where a number cannot be read. */
export function poolsOf(pooler: Document): Pools | undefined {
  const instances = memberAt(pooler.body, 'spec', 'instances') ?? 1;
  const [pool, reserve, patience, ofDatabase, ofUser, clients] = [
    'default_pool_size',
    'reserve_pool_size',
    'reserve_pool_timeout',
    'max_db_connections',
    'max_user_connections',
    'max_client_conn',
  ].map((name) => numberOf(pooler, name));
  if (typeof instances !== 'number' || [pool, reserve, patience, ofDatabase, ofUser, clients].includes(undefined)) {
    return undefined;
  }
  const each = Math.max(0, Math.min(pool! + (patience === 0 ? 0 : reserve!), limit(ofDatabase!), limit(ofUser!), clients!));
  return { instances, each, total: instances * each };
}

function limit(number: number): number {
  return number > 0 ? number : Number.POSITIVE_INFINITY;
}

function numberOf(pooler: Document, name: string): number | undefined {
  const written = givenText(pooler.body, 'spec', 'pgbouncer', 'parameters', name);
  return written === undefined ? DEFAULTS[name] : (integerOf(written) ?? (name === 'reserve_pool_timeout' ? 1 : undefined));
}
