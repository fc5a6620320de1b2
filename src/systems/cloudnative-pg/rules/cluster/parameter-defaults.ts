/**
 * Parameters that the operator writes where the user does not, in every release from 1.28 to 1.30. `archive_mode` is
 * not among them: the operator always sets it itself.
 *
 * @see https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/pkg/postgres/configuration.go
 */
export const OPERATOR_DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['archive_timeout', '5min'],
  ['dynamic_shared_memory_type', 'posix'],
  ['full_page_writes', 'on'],
  ['logging_collector', 'on'],
  ['log_destination', 'csvlog'],
  ['log_directory', '/controller/log'],
  ['log_filename', 'postgres'],
  ['log_rotation_age', '0'],
  ['log_rotation_size', '0'],
  ['log_truncate_on_rotation', 'false'],
  ['max_parallel_workers', '32'],
  ['max_worker_processes', '32'],
  ['max_replication_slots', '32'],
  ['shared_memory_type', 'mmap'],
  ['ssl_max_protocol_version', 'TLSv1.3'],
  ['ssl_min_protocol_version', 'TLSv1.3'],
  ['wal_keep_size', '512MB'],
  ['wal_level', 'logical'],
  ['wal_log_hints', 'on'],
  ['wal_sender_timeout', '5s'],
  ['wal_receiver_timeout', '5s'],
  ['shared_preload_libraries', ''],
]);
