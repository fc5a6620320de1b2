import { type Document, isJsonObject, type JsonObject, memberAt } from '../../../../finding';
import { isReplica } from './replica';

/**
 * What the operator writes where the user does not, in every release from 1.28 to 1.30.
 *
 * @see https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/pkg/postgres/configuration.go
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  archive_timeout: '5min',
  dynamic_shared_memory_type: 'posix',
  full_page_writes: 'on',
  log_destination: 'csvlog',
  log_directory: '/controller/log',
  log_filename: 'postgres',
  log_rotation_age: '0',
  log_rotation_size: '0',
  log_truncate_on_rotation: 'false',
  logging_collector: 'on',
  max_parallel_workers: '32',
  max_replication_slots: '32',
  max_worker_processes: '32',
  shared_memory_type: 'mmap',
  shared_preload_libraries: '',
  ssl_max_protocol_version: 'TLSv1.3',
  ssl_min_protocol_version: 'TLSv1.3',
  wal_keep_size: '512MB',
  wal_level: 'logical',
  wal_log_hints: 'on',
  wal_receiver_timeout: '5s',
  wal_sender_timeout: '5s',
};

/** The parameters as the operator keeps them in the Cluster: its defaults, those of the user, and an archive_mode of its own. */
export function effectiveParameters(spec: JsonObject, document: Document): Map<string, string> {
  const written = memberAt(spec, 'postgresql', 'parameters');
  // The server drops a null; the schema tells of anything else that is no text.
  const texts = Object.entries(isJsonObject(written) ? written : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new Map([...Object.entries(DEFAULTS), ...texts, ['archive_mode', archiveMode(spec, document)]]);
}

function archiveMode(spec: JsonObject, document: Document): string {
  if (memberAt(document.body, 'metadata', 'annotations', 'cnpg.io/skipWalArchiving') === 'enabled') {
    return 'off';
  }
  return isReplica(spec, document.name) ? 'always' : 'on';
}
