import type { ParameterFacts } from '../facts';
import { asciiLower } from './boolean';
import { splitIdentifiers } from './identifiers';

/** What one parameter expects beyond its type and range: the words for it where the value is not that. */
type Check = (value: string, number: number | undefined) => string | undefined;

function holds(expected: string, passes: (value: string, number: number) => boolean): Check {
  return (value, number) => (passes(value, number ?? Number.NaN) ? undefined : expected);
}

function listOf(...words: readonly string[]): Check {
  const quoted = words.map((word) => `"${word}"`).join(', ');
  return holds(`a list of ${quoted} between commas is expected`, (value) => {
    const items = splitIdentifiers(value);
    return items?.every((item) => words.includes(asciiLower(item))) ?? false;
  });
}

const CONNECTION_STEPS = ['receipt', 'authentication', 'authorization', 'setup_durations', 'all'];
const LIST = holds('a list of names between commas is expected', (value) => splitIdentifiers(value) !== undefined);
const BANKS = holds('a multiple of 16 is expected', (_value, number) => number % 16 === 0);
const NEVER_ON = holds('"off" is expected, no build for Linux has it', (value) => /^(?:0|n|no|of|off|f|fa|fal|fals|false)$/i.test(value));

const CHECKS: Readonly<Record<string, Check>> = {
  backtrace_functions: holds('names of functions between commas are expected', (value) => /^[0-9a-zA-Z_, \n\t]*$/.test(value)),
  bonjour: NEVER_ON,
  commit_timestamp_buffers: BANKS,
  createrole_self_grant: listOf('set', 'inherit'),
  datestyle: holds('one of ISO, SQL, Postgres, German, and one of YMD, DMY, MDY is expected', isDateStyle),
  default_table_access_method: holds('a name is expected', (value) => value !== ''),
  debug_io_direct: listOf('data', 'wal', 'wal_init'),
  default_with_oids: holds('"off" is expected, tables have no OIDs any more', (value) => NEVER_ON(value, undefined) === undefined),
  io_max_concurrency: holds('-1 or at least 1 is expected', (_value, number) => number !== 0),
  log_connections: holds(
    `a list of ${CONNECTION_STEPS.join(', ')} between commas, or a boolean written out, is expected`,
    isConnectionList,
  ),
  multixact_member_buffers: BANKS,
  multixact_offset_buffers: BANKS,
  notify_buffers: BANKS,
  primary_slot_name: holds('up to 63 small letters, digits and "_" are expected', (value) => /^[a-z0-9_]{0,63}$/.test(value)),
  recovery_target: holds('"immediate" or nothing is expected', (value) => value === '' || value === 'immediate'),
  recovery_target_lsn: holds('a position such as "0/16B3748" is expected', (value) => /^(?:[0-9a-f]{1,8}\/[0-9a-f]{1,8})?$/i.test(value)),
  restrict_nonsystem_relation_kind: listOf('view', 'foreign-table'),
  role: holds('"none" is expected: a session alone sets a role', (value) => value === 'none'),
  search_path: LIST,
  serializable_buffers: BANKS,
  session_authorization: holds('nothing is expected: a session alone sets it', () => false),
  subtransaction_buffers: BANKS,
  temp_tablespaces: LIST,
  transaction_buffers: BANKS,
  vacuum_buffer_usage_limit: holds('0, or from 128kB to 16GB is expected', (_value, number) => number === 0 || number >= 128),
  wal_consistency_checking: LIST,
};

/** What the server checks by code of its own; only what is the same on every machine. */
export function checkOf({ name, type }: ParameterFacts): Check | undefined {
  const key = asciiLower(name);
  // A plain boolean before 18.
  return Object.hasOwn(CHECKS, key) && !(key === 'log_connections' && type === 'bool') ? CHECKS[key] : undefined;
}

function isConnectionList(value: string): boolean {
  const items = splitIdentifiers(value)?.map(asciiLower);
  const [first] = items ?? [];
  return items?.length === 1 && /^(?:on|off|true|false|yes|no|1|0)$/.test(first)
    ? true
    : (items?.every((item) => CONNECTION_STEPS.includes(item)) ?? false);
}

function isDateStyle(value: string): boolean {
  const items = splitIdentifiers(value);
  const found = { style: new Set<string>(), order: new Set<string>() };
  for (const item of items ?? []) {
    const style = /^(iso|sql|german)$|^(postgres)/i.exec(item)?.[0].toLowerCase();
    const order = /^(?:(ymd)|(dmy|euro.*)|(mdy|us|noneuro.*))$/is
      .exec(item)
      ?.slice(1)
      .findIndex((one) => one !== undefined);
    if (style !== undefined) {
      found.style.add(style);
    } else if (order !== undefined) {
      found.order.add(String(order));
    } else if (asciiLower(item) !== 'default') {
      return false;
    }
  }
  return items !== undefined && found.style.size < 2 && found.order.size < 2;
}
