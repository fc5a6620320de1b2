import { OPERATOR_DEFAULTS, OPERATOR_PARAMETERS } from '../parameters';

/** What the operator writes where the Cluster says nothing, as far as the Cluster could say it, and what it always writes. */
export const WRITTEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...OPERATOR_DEFAULTS].filter(([name]) => !OPERATOR_PARAMETERS.has(name))),
  archive_mode: 'on',
  hot_standby: 'true',
  ssl: 'on',
};

/** Parameters whose combination with `wal_level` the webhook judges. */
export const JUDGED_TOGETHER: readonly string[] = ['archive_mode', 'max_wal_senders'];

/** Extensions that the operator loads as soon as one of their parameters is set; the name of each is its namespace. */
export const MANAGED_LIBRARIES: readonly string[] = ['pgaudit', 'pg_stat_statements', 'auto_explain', 'pg_failover_slots'];

const BOOLEANS: ReadonlySet<string> = new Set(['hot_standby_feedback', 'sync_replication_slots', 'wal_log_hints']);
const SIZES: ReadonlySet<string> = new Set(['shared_buffers', 'min_wal_size', 'max_wal_size']);

/** Does the webhook of the operator say by itself that the value is none? */
export function refusedByWebhook(name: string, value: string): boolean {
  if (name === 'wal_level') {
    return !['minimal', 'replica', 'logical'].includes(value);
  }
  if (BOOLEANS.has(name)) {
    return !/^(?:1|on|y|ye|yes|t|tr|tru|true|0|of|off|n|no|f|fa|fal|fals|false)$/i.test(value);
  }
  return SIZES.has(name) && value !== '' && !isSize(value);
}

/** Looser than Postgres: blanks anywhere, and any prefix of a Kubernetes quantity before the B. */
function isSize(value: string): boolean {
  return /^[+-]?[0-9]+$/.test(value) || /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)[kKMGTPE]?B$/.test(value.replaceAll(' ', ''));
}
