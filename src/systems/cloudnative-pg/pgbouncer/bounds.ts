import { integerOf } from './values';

/** What Linux takes for a socket; PgBouncer does not start with anything else. */
interface Bounds {
  readonly least?: number;
  readonly most?: number;
  /** Only while connections are kept alive. */
  readonly whileKeptAlive?: true;
}

const BOUNDS: ReadonlyMap<string, Bounds> = new Map<string, Bounds>([
  ['tcp_keepcnt', { most: 127, whileKeptAlive: true }],
  ['tcp_keepidle', { least: 0, most: 32767, whileKeptAlive: true }],
  ['tcp_keepintvl', { least: 0, most: 32767, whileKeptAlive: true }],
  ['tcp_user_timeout', { least: 0 }],
]);

/** What is expected of a number that is beyond what Linux takes; `undefined` where it is not. */
export function boundsOf(name: string, value: string, keepAlive = '1'): string | undefined {
  const bounds = BOUNDS.get(name);
  const amount = bounds && integerOf(value);
  if (amount === undefined || !bounds || (bounds.whileKeptAlive && integerOf(keepAlive) === 0)) {
    return undefined;
  }
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = bounds;
  return least <= amount && amount <= most ? undefined : bounds.most === undefined ? '0 or more is expected' : `0 to ${most} is expected`;
}
