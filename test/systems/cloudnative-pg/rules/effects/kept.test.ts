import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { clusterWith } from '../judging';
import { judged } from '../transition/changing';

const written = clusterWith({ instances: 3 });

/** What the server keeps of it: the operator of 1.30 fills in all of this. */
const kept: JsonObject = {
  ...clusterWith(
    {
      instances: 3,
      affinity: { podAntiAffinityType: 'preferred' },
      bootstrap: { initdb: { database: 'app', encoding: 'UTF8', localeCType: 'C', localeCollate: 'C', owner: 'app' } },
      enablePDB: true,
      enableSuperuserAccess: false,
      failoverDelay: 0,
      imageName: 'ghcr.io/cloudnative-pg/postgresql:18.1-system-trixie',
      logLevel: 'info',
      maxSyncReplicas: 0,
      minSyncReplicas: 0,
      monitoring: {
        customQueriesConfigMap: [{ key: 'queries', name: 'cnpg-default-monitoring' }],
        disableDefaultQueries: false,
        enablePodMonitor: false,
      },
      postgresGID: 26,
      postgresUID: 26,
      postgresql: {
        parameters: {
          archive_mode: 'on',
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
        },
        syncReplicaElectionConstraint: { enabled: false },
      },
      primaryUpdateMethod: 'restart',
      primaryUpdateStrategy: 'unsupervised',
      probes: {},
      replicationSlots: {
        highAvailability: { enabled: true, slotPrefix: '_cnpg_' },
        synchronizeReplicas: { enabled: true },
        updateInterval: 30,
      },
      resources: {},
      smartShutdownTimeout: 180,
      startDelay: 3600,
      stopDelay: 1800,
      storage: { resizeInUseVolumes: true, size: '1Gi' },
      switchoverDelay: 3600,
    },
    { uid: '5c6b', resourceVersion: '12', generation: 1 },
  ),
  status: { pgDataImageInfo: { majorVersion: 18, image: 'ghcr.io/cloudnative-pg/postgresql:18.1-system-trixie' } },
};

test('what the operator filled in is no change', () => {
  const { findings } = judged(kept, written);
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
});
