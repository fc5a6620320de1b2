/** What PgBouncer reads a parameter as; texts are not judged. */
type Type = 'integer' | 'seconds' | readonly string[];

const SSL_MODES = ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'];

const INTEGERS = [
  ...['application_name_add_host', 'default_pool_size', 'disable_pqexec', 'listen_backlog', 'log_connections', 'log_disconnections'],
  ...['log_pooler_errors', 'log_stats', 'max_client_conn', 'max_db_connections', 'max_packet_size', 'max_prepared_statements'],
  ...['max_user_connections', 'min_pool_size', 'pkt_buf', 'reserve_pool_size', 'sbuf_loopcnt', 'server_fast_close'],
  ...['server_reset_query_always', 'server_round_robin', 'stats_period', 'tcp_defer_accept', 'tcp_keepalive', 'tcp_keepcnt'],
  ...['tcp_keepidle', 'tcp_keepintvl', 'tcp_socket_buffer', 'tcp_user_timeout', 'verbose'],
];

const SECONDS = [
  ...['autodb_idle_timeout', 'cancel_wait_timeout', 'client_idle_timeout', 'client_login_timeout', 'dns_max_ttl', 'dns_nxdomain_ttl'],
  ...['idle_transaction_timeout', 'query_timeout', 'query_wait_timeout', 'reserve_pool_timeout', 'server_check_delay'],
  ...['server_connect_timeout', 'server_idle_timeout', 'server_lifetime', 'server_login_retry', 'suspend_timeout'],
];

/** Of the parameters that a Pooler may set. Which ones PgBouncer was built for, `pam` and `ldap` say when they are used. */
const TYPES: ReadonlyMap<string, Type> = new Map<string, Type>([
  ...INTEGERS.map((name) => [name, 'integer'] as const),
  ...SECONDS.map((name) => [name, 'seconds'] as const),
  ['auth_type', ['any', 'cert', 'hba', 'ldap', 'md5', 'pam', 'plain', 'scram-sha-256', 'trust']],
  ['client_tls_sslmode', SSL_MODES],
  ['server_tls_sslmode', SSL_MODES],
]);

/** The way of C: a sign, and octal or hexadecimal digits, will do. */
const INTEGER = /^[ \t]*[+-]?(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
const SECONDS_AMOUNT = /^[ \t]*(?:\+?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+|inf|infinity|nan)|-0+\.?0*)$/i;
const PROTOCOL = /^[ \t]*!?(?:all|legacy|default|secure|tlsv1(?:\.[0-3])?)$/i;

/** What the operator leaves out of a value: PgBouncer reads one line. */
const LINE_BREAKS = /[\r\n\v\f\x85\u2028\u2029]/g;

/** The value as PgBouncer sees it in its file. */
export function writtenValue(value: string): string {
  return value.replace(LINE_BREAKS, '').trim();
}

/** What PgBouncer expects of a value that it does not read; `undefined` where it reads it, or its library has to. */
export function expectedOf(name: string, value: string): string | undefined {
  const text = writtenValue(value);
  const type = TYPES.get(name);
  if (name === 'server_tls_protocols') {
    return text.split(/[,:]/).every((one) => PROTOCOL.test(one)) ? undefined : 'names like tlsv1.2 and tlsv1.3 between commas are expected';
  }
  switch (type) {
    case undefined:
      return undefined;
    case 'integer':
      return INTEGER.test(text) ? undefined : 'a whole number is expected';
    case 'seconds':
      return SECONDS_AMOUNT.test(text) ? undefined : 'seconds without a unit are expected, 0 or more';
    default:
      return type.includes(text.toLowerCase()) ? undefined : `one of ${type.join(', ')} is expected`;
  }
}

/** Does it want certificates of clients, and is not told to look at all of them? */
export function wantsUnseenCertificates(authType: string | undefined, sslMode = 'prefer'): boolean {
  return writtenValue(authType ?? '').toLowerCase() === 'cert' && writtenValue(sslMode).toLowerCase() !== 'verify-full';
}

/** A whole number as PgBouncer takes it: what is too large for 32 bits loses what is beyond them. `undefined` where it is none. */
export function integerOf(value: string): number | undefined {
  const text = writtenValue(value);
  if (!INTEGER.test(text)) {
    return undefined;
  }
  const digits = text.replace(/^[+-]/, '').replace(/^0(?=[0-7])/, '0o');
  const amount = BigInt(digits) * (text.startsWith('-') ? -1n : 1n);
  return Number(BigInt.asIntN(32, amount > LARGEST ? LARGEST : amount < -LARGEST - 1n ? -LARGEST - 1n : amount));
}

const LARGEST = 2n ** 63n - 1n;
