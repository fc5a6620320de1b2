import type { JsonObject } from '../../../../../src/finding';

/** What is written, and the rules of the operator that refuse it; none: it is accepted. */
export type OperatorCase = readonly [what: string, refusedBy: readonly string[], spec: JsonObject, annotations?: Record<string, string>];

const server = { connectionParameters: { host: 'db' } };
const parameters = (values: Record<string, string>, more: JsonObject = {}): JsonObject => ({ ...more, postgresql: { parameters: values } });
const recovery = (options: JsonObject, more: JsonObject = {}): JsonObject => ({ ...more, bootstrap: { recovery: options } });
const image = (imageName: string): JsonObject => ({ imageName });
const role = (...roles: JsonObject[]): JsonObject => ({ managed: { roles } });
const snapshot = { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 'a' };
const skip = { 'cnpg.io/skipWalArchiving': 'enabled' };
const extensions = (...names: string[]): JsonObject => ({
  postgresql: { extensions: names.map((name) => ({ name, image: { reference: `${name}:1` } })) },
});

/** What the operator's own webhook tests ask, where a manifest can say it and no test of a single rule does already. */
export const OPERATOR_CASES: readonly OperatorCase[] = [
  ['bootstrap: recovery alone', [], recovery({ backup: { name: 'a' } })],
  ['initdb: a database alone, its owner is filled in', [], { bootstrap: { initdb: { database: 'app' } } }],
  ['initdb: an owner alone, its database is filled in', [], { bootstrap: { initdb: { owner: 'app' } } }],
  ['recovery: a database alone', [], recovery({ backup: { name: 'a' }, database: 'app' })],
  ['recovery: an owner alone', [], recovery({ backup: { name: 'a' }, owner: 'app' })],
  [
    'pg_basebackup: a database alone',
    [],
    { externalClusters: [{ name: 'a', ...server }], bootstrap: { pg_basebackup: { source: 'a', database: 'app' } } },
  ],
  [
    'pg_basebackup: an owner alone',
    [],
    { externalClusters: [{ name: 'a', ...server }], bootstrap: { pg_basebackup: { source: 'a', owner: 'app' } } },
  ],
  ['image: an alpha', [], image('postgres:15alpha1')],
  ['image: a release candidate', [], image('postgres:15rc1')],
  ['image: four numbers', [], image('postgres:13.3.2.1-1')],
  ['image: a name instead of a version', ['CNPG-310'], image('postgres:bullseye')],
  ['WAL sizes: everything in order', [], parameters({ min_wal_size: '1500MB', max_wal_size: '2 GB' }, { walStorage: { size: '3Gi' } })],
  [
    'WAL sizes: both beyond the volume, one fault each',
    ['CNPG-353', 'CNPG-353'],
    parameters({ min_wal_size: '1500MB', max_wal_size: '2GB' }, { walStorage: { size: '1Gi' } }),
  ],
  ['WAL sizes: two that cannot be read', ['CNPG-353', 'CNPG-353'], parameters({ min_wal_size: 'xxx', max_wal_size: 'xxx' })],
  ['WAL sizes: defaults beyond the volume', [], { walStorage: { size: '60Mi' } }],
  ['WAL level: replica beside an archive', [], parameters({ wal_level: 'replica' })],
  ['WAL level: logical with three instances', [], parameters({ wal_level: 'logical' }, { instances: 3 })],
  ['WAL level: minimal without saying senders', ['CNPG-349'], parameters({ wal_level: 'minimal' }, { instances: 1 }), skip],
  ['WAL level: two reasons, one fault, and senders', ['CNPG-348', 'CNPG-349'], parameters({ wal_level: 'minimal' }, { instances: 3 })],
  ['hints: no boolean', ['CNPG-351'], parameters({ wal_log_hints: 'foo' })],
  ['hints: on with one instance', [], parameters({ wal_log_hints: 'on' })],
  ['hints: "true" with three instances', [], parameters({ wal_log_hints: 'true' }, { instances: 3 })],
  [
    'recovery target: everything at once',
    ['CNPG-324'],
    recovery({
      backup: { name: 'a' },
      recoveryTarget: { backupID: 'b', targetTime: '2026-01-01 12:00:00.5+01:00', targetImmediate: true, targetXID: '3' },
    }),
  ],
  [
    'recovery target: a blank before the zone',
    ['CNPG-325'],
    recovery({ backup: { name: 'a' }, recoveryTarget: { targetTime: '2026-01-01 12:00:00.5 +01:00' } }),
  ],
  [
    'recovery target: an LSN for a transaction',
    ['CNPG-327'],
    recovery({ backup: { name: 'a' }, recoveryTarget: { backupID: 'b', targetXID: '0/1' } }),
  ],
  ['update strategy: unsupervised with one instance', [], { primaryUpdateStrategy: 'unsupervised' }],
  ['synchronous: more than instances in the older way', ['CNPG-304'], { instances: 3, maxSyncReplicas: 4 }],
  ['synchronous: zero in the older way', [], { instances: 3, minSyncReplicas: 0, maxSyncReplicas: 0 }],
  ['synchronous: far above instances', ['CNPG-306'], { instances: 2, postgresql: { synchronous: { method: 'any', number: 5 } } }],
  ['lease: defaults written out', [], { primaryLease: { leaseDurationSeconds: 15, renewDeadlineSeconds: 10, retryPeriodSeconds: 2 } }],
  ['lease: slower everywhere', [], { primaryLease: { leaseDurationSeconds: 60, renewDeadlineSeconds: 45, retryPeriodSeconds: 5 } }],
  ['lease: a deadline beyond the default duration', ['CNPG-379'], { primaryLease: { renewDeadlineSeconds: 15 } }],
  ['lease: one second short of 1.2 times', ['CNPG-379'], { primaryLease: { renewDeadlineSeconds: 12, retryPeriodSeconds: 10 } }],
  ['tolerations: an effect and no key', ['CNPG-337'], { affinity: { tolerations: [{ effect: 'NoSchedule', operator: 'Equal' }] } }],
  [
    'anti-affinity: a wrong type though it is off',
    ['CNPG-338'],
    { affinity: { enablePodAntiAffinity: false, podAntiAffinityType: 'error' } },
  ],
  ['anti-affinity: an empty type though it is off', [], { affinity: { enablePodAntiAffinity: false, podAntiAffinityType: '' } }],
  [
    'replica: own name as primary, initdb',
    [],
    { externalClusters: [{ name: 'orders', ...server }], replica: { primary: 'orders', source: 'orders' } },
  ],
  ['replica: nothing that is declared', ['CNPG-322', 'CNPG-341'], recovery({ source: 'a' }, { replica: { enabled: true, source: 'a' } })],
  ['roles: reserved and a limit that is none', ['CNPG-360', 'CNPG-360'], role({ name: 'postgres', connectionLimit: -3 })],
  ['roles: three of one name', ['CNPG-360', 'CNPG-360'], role({ name: 'a' }, { name: 'a' }, { name: 'a' })],
  [
    'failover slots: without feedback and slots',
    ['CNPG-361', 'CNPG-361'],
    { ...parameters({ 'pg_failover_slots.synchronize_slot_names': 'a' }), replicationSlots: { highAvailability: { enabled: false } } },
  ],
  [
    'failover slots: feedback that is no boolean',
    ['CNPG-351', 'CNPG-361'],
    parameters({ 'pg_failover_slots.synchronize_slot_names': 'a', hot_standby_feedback: 'foo' }),
  ],
  [
    'snapshots: WAL from an archive',
    [],
    recovery({ source: 'a', volumeSnapshots: { storage: snapshot } }, { externalClusters: [{ name: 'a', plugin: { name: 'p' } }] }),
  ],
  ['snapshots: a Secret instead', ['CNPG-323'], recovery({ volumeSnapshots: { storage: { apiGroup: '', kind: 'Secret', name: 'a' } } })],
  [
    'resources: CPU, memory and storage at once',
    ['CNPG-362', 'CNPG-362', 'CNPG-362'],
    {
      resources: {
        requests: { cpu: 2, memory: '2Gi', 'ephemeral-storage': '2Gi' },
        limits: { cpu: 1, memory: '1Gi', 'ephemeral-storage': '1Gi' },
      },
    },
  ],
  [
    'resources: buffers in kB beyond the request',
    ['CNPG-364'],
    { ...parameters({ shared_buffers: '2000000kB' }), resources: { requests: { memory: '1Gi' } } },
  ],
  [
    'resources: buffers that cannot be read are not compared',
    ['CNPG-350'],
    { ...parameters({ shared_buffers: 'invalid' }), resources: { requests: { memory: '1Gi' } } },
  ],
  [
    'resources: neither of two kinds of huge pages is enough',
    ['CNPG-364'],
    {
      ...parameters({ shared_buffers: '3GB' }),
      resources: { requests: { memory: '1Gi' }, limits: { 'hugepages-2Mi': '2Gi', 'hugepages-1Gi': '2Gi' } },
    },
  ],
  ['tablespaces: a name and a size that are none', ['CNPG-301', 'CNPG-332'], { tablespaces: [{ name: '1a', storage: { size: '10Gib' } }] }],
  ['tablespaces: dollar and underscore apart', [], { tablespaces: ['a_b', 'ab'].map((name) => ({ name, storage: { size: '1Gi' } })) }],
  [
    'services: two faults',
    ['CNPG-359', 'CNPG-359'],
    {
      managed: {
        services: {
          disabledDefaultServices: ['rw'],
          additional: [{ selectorType: 'rw', serviceTemplate: { metadata: { name: 'orders-rw' } } }],
        },
      },
    },
  ],
  ['plugins: one that is off', [], { plugins: [{ name: 'a', enabled: false, isWALArchiver: true }] }],
  ['pinger: no JSON', ['CNPG-369'], {}, { 'alpha.cnpg.io/livenessPinger': '{"isolationCheck": "true"' }],
  ['patch: no JSON', ['CNPG-366'], {}, { 'cnpg.io/podPatch': 'not json' }],
  ['extensions: three volumes of one name', ['CNPG-372', 'CNPG-372'], extensions('a-b-c', 'a_b_c', 'a_b-c')],
  ['extensions: mixed and apart', [], extensions('a-b', 'a_c', 'ab')],
  ['slots: all switched off', [], { replicationSlots: { highAvailability: { enabled: false }, synchronizeReplicas: { enabled: false } } }],
];
