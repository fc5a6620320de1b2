/** Parameters that the operator keeps for itself: its webhook refuses them, and what is refused never reaches a server. */
export const OWNED: ReadonlySet<string> = new Set([
  ...['allow_system_table_mods', 'archive_cleanup_command', 'archive_command', 'archive_mode', 'bonjour', 'bonjour_name', 'cluster_name'],
  ...['config_file', 'data_directory', 'data_sync_retry', 'event_source', 'external_pid_file', 'hba_file', 'hot_standby', 'ident_file'],
  ...['jit_provider', 'listen_addresses', 'log_destination', 'log_directory', 'log_file_mode', 'log_filename', 'log_rotation_age'],
  ...['log_rotation_size', 'log_truncate_on_rotation', 'logging_collector', 'pg_failover_slots.primary_dsn'],
  ...['pg_failover_slots.standby_slot_names', 'port', 'primary_conninfo', 'primary_slot_name', 'promote_trigger_file'],
  ...['recovery_end_command', 'recovery_min_apply_delay', 'recovery_target', 'recovery_target_action', 'recovery_target_inclusive'],
  ...['recovery_target_lsn', 'recovery_target_name', 'recovery_target_time', 'recovery_target_timeline', 'recovery_target_xid'],
  ...['restart_after_crash', 'restore_command', 'shared_preload_libraries', 'ssl', 'ssl_ca_file', 'ssl_cert_file', 'ssl_crl_file'],
  ...['ssl_dh_params_file', 'ssl_ecdh_curve', 'ssl_key_file', 'ssl_passphrase_command', 'ssl_passphrase_command_supports_reload'],
  ...['ssl_prefer_server_ciphers', 'stats_temp_directory', 'synchronous_standby_names', 'synchronized_standby_slots', 'syslog_facility'],
  ...['syslog_ident', 'syslog_sequence_numbers', 'syslog_split_messages', 'temp_tablespaces', 'unix_socket_directories'],
  ...['unix_socket_group', 'unix_socket_permissions'],
]);

/** What the operator writes where the Cluster says nothing, as far as it is no default of Postgres, and what it always writes. */
export const WRITTEN: Readonly<Record<string, string>> = {
  archive_mode: 'on',
  archive_timeout: '5min',
  dynamic_shared_memory_type: 'posix',
  full_page_writes: 'on',
  hot_standby: 'true',
  max_parallel_workers: '32',
  max_replication_slots: '32',
  max_worker_processes: '32',
  shared_memory_type: 'mmap',
  ssl: 'on',
  ssl_max_protocol_version: 'TLSv1.3',
  ssl_min_protocol_version: 'TLSv1.3',
  wal_keep_size: '512MB',
  wal_level: 'logical',
  wal_log_hints: 'on',
  wal_receiver_timeout: '5s',
  wal_sender_timeout: '5s',
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
