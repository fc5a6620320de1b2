import type { ResourcesIntent } from '../intent/resources';
import type { StorageIntent } from '../intent/storage';

/** What a pooler in front leaves room for; more connections cost more memory than they bring. */
export const MAX_CONNECTIONS = 200;

/** How much of the memory `shared_buffers` and two sorts in each connection may take together. */
const MEMORY_SHARE = 0.8;

/** What one needs to see at three in the morning. */
const LOGGING = {
  log_autovacuum_min_duration: '10s',
  log_checkpoints: 'on',
  log_lock_waits: 'on',
  log_min_duration_statement: '1s',
  log_temp_files: '10MB',
  'pg_stat_statements.max': '10000',
  'pg_stat_statements.track': 'all',
};

function mebibytes(kibibytes: number): number {
  return Math.floor(kibibytes / 1024);
}

/**
 * The parameters of the preset: some from the size of memory and WAL volume, the rest fixed.
 *
 * @see https://www.postgresql.org/docs/current/runtime-config-resource.html
 */
export function productionParameters(resources: ResourcesIntent, storage: StorageIntent): Record<string, string> {
  const memory = mebibytes(resources.memoryKibibytes);
  const sharedBuffers = Math.floor(memory / 4);
  const workMem = Math.floor((MEMORY_SHARE * memory - sharedBuffers) / (2 * MAX_CONNECTIONS));
  const wal = mebibytes((storage.wal ?? storage.data).kibibytes);
  return {
    ...LOGGING,
    archive_timeout: '5min',
    idle_in_transaction_session_timeout: '10min',
    max_connections: String(MAX_CONNECTIONS),
    // A quarter of the volume between checkpoints, and two fifths for a standby or slot that is away: the rest is air.
    max_slot_wal_keep_size: `${Math.floor(wal * 0.4)}MB`,
    max_wal_size: `${Math.floor(wal / 4)}MB`,
    min_wal_size: `${Math.max(Math.floor(wal / 16), 80)}MB`,
    shared_buffers: `${sharedBuffers}MB`,
    ssl_min_protocol_version: 'TLSv1.3',
    wal_compression: 'on',
    work_mem: `${Math.min(Math.max(workMem, 1), 64)}MB`,
  };
}
