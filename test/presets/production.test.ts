import { ApiObject, Duration, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  Backup,
  BackupPolicy,
  CpuAmount,
  DataProtection,
  Instances,
  ManagedRole,
  NetworkPeer,
  PostgresBootstrap,
  PostgresImage,
  PostgresMonitoring,
  PostgresPlacement,
  PostgresPresets,
  PostgresResources,
  PostgresStorage,
  PostgresTls,
  PostgresUpdates,
  PostgresVersion,
  ProductionChange,
  type ProductionOptions,
  SuperuserAccess,
} from '../../src';
import { productionParameters } from '../../src/presets/production-parameters';
import { chartIn, namesOf, type Obj, one, storeIn } from '../constructs/made';

function made(more: Partial<ProductionOptions> = {}) {
  const chart = chartIn('db');
  const cluster = PostgresPresets.production(chart, 'orders', {
    version: PostgresVersion.V17,
    storage: PostgresStorage.of(Size.gibibytes(100), { wal: Size.gibibytes(20) }),
    resources: PostgresResources.guaranteed(CpuAmount.cores(2), Size.gibibytes(8)),
    backup: PostgresPresets.productionBackup(chart, 'backup', storeIn(chart)),
    tls: PostgresTls.operatorManaged(),
    clients: [NetworkPeer.podsLabelled({ app: 'shop' })],
    ...more,
  });
  return { chart, cluster };
}

function spec(more: Partial<ProductionOptions> = {}): Obj {
  return one(made(more).chart, 'Cluster').spec;
}

describe('the rows of operations.md §1', () => {
  const cluster = spec();
  const parameters = cluster.postgresql.parameters;

  test.each([
    ['instances', cluster.instances, 3],
    ['spread over nodes', cluster.affinity.podAntiAffinityType, 'required'],
    ['spread over zones, where nobody knows how many', cluster.topologySpreadConstraints[0].whenUnsatisfiable, 'ScheduleAnyway'],
    ['synchronous method', cluster.postgresql.synchronous.method, 'any'],
    ['synchronous number', cluster.postgresql.synchronous.number, 1],
    ['data durability', cluster.postgresql.synchronous.dataDurability, 'required'],
    ['failover quorum', cluster.postgresql.synchronous.failoverQuorum, true],
    ['WAL volume', cluster.walStorage.size, '20Gi'],
    ['max_wal_size, a quarter of it', parameters.max_wal_size, '5120MB'],
    ['max_slot_wal_keep_size, two fifths of it', parameters.max_slot_wal_keep_size, '8192MB'],
    ['memory request is the limit', cluster.resources.limits.memory, cluster.resources.requests.memory],
    ['CPU request is the limit', cluster.resources.limits.cpu, cluster.resources.requests.cpu],
    ['shared_buffers, a quarter of the memory', parameters.shared_buffers, '2048MB'],
    ['work_mem', parameters.work_mem, '11MB'],
    ['max_connections', parameters.max_connections, '200'],
    ['update method', cluster.primaryUpdateMethod, 'switchover'],
    ['update strategy', cluster.primaryUpdateStrategy, 'unsupervised'],
    ['smartShutdownTimeout', cluster.smartShutdownTimeout, 15],
    ['stopDelay', cluster.stopDelay, 300],
    ['switchoverDelay', cluster.switchoverDelay, 300],
    ['failoverDelay', cluster.failoverDelay, 0],
    ['startDelay', cluster.startDelay, 3600],
    ['PodDisruptionBudget', cluster.enablePDB, true],
    ['checksums', cluster.bootstrap.initdb.dataChecksums, true],
    ['locale provider', cluster.bootstrap.initdb.localeProvider, 'builtin'],
    ['locale', cluster.bootstrap.initdb.builtinLocale, 'C.UTF-8'],
    ['pg_hba', cluster.postgresql.pg_hba, ['hostnossl all all all reject']],
    ['TLS', parameters.ssl_min_protocol_version, 'TLSv1.3'],
    ['superuser', cluster.enableSuperuserAccess, false],
    ['ALTER SYSTEM is the operator’s default: off', cluster.postgresql.enableAlterSystem, undefined],
    ['image is never absent', cluster.imageName, 'ghcr.io/cloudnative-pg/postgresql:17.10-standard-trixie'],
    ['archive_timeout', parameters.archive_timeout, '5min'],
    ['wal_compression', parameters.wal_compression, 'on'],
    ['log_min_duration_statement', parameters.log_min_duration_statement, '1s'],
    ['log_checkpoints', parameters.log_checkpoints, 'on'],
    ['log_lock_waits', parameters.log_lock_waits, 'on'],
    ['log_temp_files', parameters.log_temp_files, '10MB'],
    ['log_autovacuum_min_duration', parameters.log_autovacuum_min_duration, '10s'],
    ['pg_stat_statements', parameters['pg_stat_statements.track'], 'all'],
    ['idle_in_transaction_session_timeout', parameters.idle_in_transaction_session_timeout, '10min'],
  ])('%s', (_row, actual, expected) => {
    expect(actual).toEqual(expected);
  });

  test('zones that are said to exist are insisted on from three on', () => {
    expect(spec({ zones: 3 }).topologySpreadConstraints[0].whenUnsatisfiable).toBe('DoNotSchedule');
    expect(spec({ zones: 2 }).topologySpreadConstraints[0].whenUnsatisfiable).toBe('ScheduleAnyway');
  });

  test('backup: plugin, daily, at once, from a standby, fast, with an ObjectStore and resources of its own', () => {
    const { chart } = made();
    expect(one(chart, 'ScheduledBackup').spec).toMatchObject({
      method: 'plugin',
      immediate: true,
      target: 'prefer-standby',
      schedule: expect.stringMatching(/^\d+ \d+ 2 \* \* \*$/),
    });
    const resources = { cpu: '500m', memory: '512Mi' };
    expect(one(chart, 'ObjectStore')).toMatchObject({
      metadata: { name: 'orders-archive' },
      spec: {
        retentionPolicy: '30d',
        configuration: { wal: { compression: 'zstd', maxParallel: 4 } },
        instanceSidecarConfiguration: { resources: { requests: resources, limits: resources } },
      },
    });
  });

  test('pooler: transaction, three, spread, a budget, resources, pools below 80 % of the connections', () => {
    const { chart, cluster: postgres } = made();
    PostgresPresets.productionPooler(chart, 'pooler', postgres);
    const pooler = one(chart, 'Pooler').spec;
    expect(pooler).toMatchObject({
      instances: 3,
      pgbouncer: {
        poolMode: 'transaction',
        parameters: {
          default_pool_size: '53',
          max_client_conn: '1000',
          max_prepared_statements: '200',
          server_lifetime: '3600',
          query_wait_timeout: '30',
        },
      },
      deploymentStrategy: { rollingUpdate: { maxUnavailable: 0 } },
    });
    expect(3 * 53).toBeLessThanOrEqual(0.8 * 200);
    expect(pooler.template.spec.containers[0].resources).toBeDefined();
    expect(one(chart, 'PodDisruptionBudget').spec.maxUnavailable).toBe(1);
  });

  test('network: Postgres for clients, its state for the operator, metrics for Prometheus', () => {
    const { ingress } = one(made().chart, 'NetworkPolicy').spec;
    const open = ingress.map(({ ports }: Obj) => ports.map(({ port }: Obj) => port));
    expect(open).toEqual([[5432, 8000], [5432, 8000], [5432], [9187]]);
  });

  test('protection: GitOps annotations and an admission policy', () => {
    const { chart } = made();
    expect(one(chart, 'Cluster').metadata.annotations).toEqual({
      'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
    });
    expect(namesOf(chart)).toEqual(
      expect.arrayContaining(['ValidatingAdmissionPolicy protect.db.orders', 'ValidatingAdmissionPolicyBinding protect.db.orders']),
    );
  });
});

describe('parameters', () => {
  const of = (memory: Size, wal?: Size) =>
    productionParameters(
      PostgresResources.guaranteed(CpuAmount.cores(1), memory)._intent,
      PostgresStorage.of(Size.gibibytes(100), { wal })._intent,
    );

  test.each([2, 4, 16, 64, 256])('leave a fifth of %d GiB of memory free', (gibibytes) => {
    const { shared_buffers, work_mem, max_connections } = of(Size.gibibytes(gibibytes), Size.gibibytes(20));
    const used = Number.parseInt(shared_buffers, 10) + 2 * Number.parseInt(work_mem, 10) * Number(max_connections);
    expect(used).toBeLessThanOrEqual(0.8 * gibibytes * 1024);
  });

  test('let a sort have 64 MB at most, and 1 MB at least', () => {
    expect(of(Size.gibibytes(256), Size.gibibytes(20)).work_mem).toBe('64MB');
    expect(of(Size.mebibytes(256), Size.gibibytes(20)).work_mem).toBe('1MB');
  });

  test.each([2, 20, 1000])('of a WAL volume of %d GiB leave room for wal_keep_size, and keep the sizes in order', (gibibytes) => {
    const { max_wal_size, min_wal_size, max_slot_wal_keep_size } = of(Size.gibibytes(8), Size.gibibytes(gibibytes));
    const [max, min, slots] = [max_wal_size, min_wal_size, max_slot_wal_keep_size].map((size) => Number.parseInt(size, 10));
    expect(min).toBeLessThan(max);
    expect(max + slots + 512).toBeLessThanOrEqual(gibibytes * 1024);
  });

  test('that the preset does not set are added', () => {
    expect(spec({ parameters: { jit: 'off' } }).postgresql.parameters).toMatchObject({ jit: 'off', max_connections: '200' });
  });

  test('that the preset sets are changed with a reason only', () => {
    expect(() => made({ parameters: { work_mem: '64MB' } })).toThrow(
      new Error('the preset production sets "work_mem"; to change it say why: ProductionChange.parameters({ \'work_mem\': … }, reason)'),
    );
  });
});

describe('what cannot be left out', () => {
  test.each([
    ['storage', 'production needs `storage`: PostgresStorage.of(size, { wal })'],
    ['resources', 'production needs `resources`: PostgresResources.guaranteed(CpuAmount.cores(2), Size.gibibytes(8))'],
    ['backup', 'production needs `backup`: PostgresPresets.productionBackup(…)'],
    ['clients', 'production needs `clients`: [NetworkPeer.podsLabelled({ … })]'],
    ['version', 'PostgresCluster needs `version`: PostgresVersion.V17'],
    ['tls', 'PostgresCluster needs `tls`: PostgresTls.operatorManaged()'],
  ])('%s', (option, line) => {
    expect(() => made({ [option]: undefined })).toThrow(new Error(line));
  });

  test('a volume for the log', () => {
    expect(() => made({ storage: PostgresStorage.of(Size.gibibytes(100)) })).toThrow(
      new Error('the preset production keeps the write-ahead log on a volume of its own; give PostgresStorage.of(size, { wal: … })'),
    );
  });

  test('room in it', () => {
    const of = (wal: Size) => () => made({ storage: PostgresStorage.of(Size.gibibytes(100), { wal }) });
    expect(of(Size.gibibytes(2))).not.toThrow();
    expect(of(Size.mebibytes(2047))).toThrow(
      new Error(
        'the preset production needs a WAL volume of at least 2 GiB: a checkpoint, what slots keep and the 512 MB of wal_keep_size ' +
          'have to fit, got 2047Mi',
      ),
    );
  });
});

describe('what can be given', () => {
  test('reaches the cluster', () => {
    const roles = [ManagedRole.of('reader')];
    const image = PostgresImage.clusterCatalogNamed('all');
    expect(
      spec({ roles, image, database: 'shop', priorityClass: 'high', name: 'pg', overrides: { spec: { logLevel: 'debug' } } }),
    ).toMatchObject({
      managed: { roles: [{ name: 'reader' }] },
      imageCatalogRef: { name: 'all' },
      bootstrap: { initdb: { database: 'shop', owner: 'shop' } },
      priorityClassName: 'high',
      logLevel: 'debug',
    });
    expect(made({ name: 'pg' }).cluster.clusterName).toBe('pg');
  });

  test('before PostgreSQL 17 the locale is the C library’s own', () => {
    expect(spec({ version: PostgresVersion.V16 }).bootstrap.initdb).toMatchObject({ localeProvider: 'libc', localeCollate: 'C' });
  });

  test('labels lead Prometheus to monitor and alerts', () => {
    const { chart } = made({ monitoringLabels: { release: 'p' } });
    expect(one(chart, 'PodMonitor').metadata.labels).toEqual({ release: 'p' });
    expect(one(chart, 'PrometheusRule').metadata.labels).toEqual({ release: 'p' });
  });

  test('Prometheus may live elsewhere', () => {
    const { ingress } = one(made({ prometheus: NetworkPeer.namespaced('observability') }).chart, 'NetworkPolicy').spec;
    expect(ingress[3].from[0].namespaceSelector.matchLabels).toEqual({ 'kubernetes.io/metadata.name': 'observability' });
  });
});

describe('a change', () => {
  const policy = (chart = chartIn()) => new BackupPolicy(chart, 'p', { store: storeIn(chart), retention: Duration.days(7) });

  test.each([
    [ProductionChange.instances(Instances.highlyAvailable(5), 'why'), 'instances', { instances: 5 }],
    [
      ProductionChange.parameters({ work_mem: '64MB' }, 'why'),
      'parameters',
      { postgresql: { parameters: { work_mem: '64MB', max_connections: '200' } } },
    ],
    [ProductionChange.placement(PostgresPlacement.bestEffort(), 'why'), 'placement', { affinity: { podAntiAffinityType: 'preferred' } }],
    [ProductionChange.updates(PostgresUpdates.supervised(), 'why'), 'updates', { primaryUpdateStrategy: 'supervised' }],
    [ProductionChange.timeouts({ stop: Duration.seconds(600) }, 'why'), 'timeouts', { stopDelay: 600 }],
    [ProductionChange.bootstrap(PostgresBootstrap.emptyDatabase('x'), 'why'), 'bootstrap', { bootstrap: { initdb: { database: 'x' } } }],
    [
      ProductionChange.backup(Backup.by(policy(), { serverName: 'elsewhere' }), 'why'),
      'backup',
      { plugins: [{ parameters: { serverName: 'elsewhere' } }] },
    ],
    [ProductionChange.pgHba(['local all all peer'], 'why'), 'pgHba', { postgresql: { pg_hba: ['local all all peer'] } }],
    [ProductionChange.superuser(SuperuserAccess.enabled(), 'why'), 'superuser', { enableSuperuserAccess: true }],
    [ProductionChange.protection(DataProtection.on(), 'why'), 'protection', {}],
    [ProductionChange.monitoring(PostgresMonitoring.none(), 'why'), 'monitoring', {}],
  ])('shows its value and its reason (%#)', (change, setting, expected) => {
    const cluster = one(made({ changes: [change] }).chart, 'Cluster');
    expect(cluster.spec).toMatchObject(expected);
    expect(cluster.metadata.annotations[`cdk8s-postgres/production.${setting}`]).toBe('why');
  });

  test('of protection or monitoring takes their objects away', () => {
    const changes = [
      ProductionChange.protection(DataProtection.on(), 'why'),
      ProductionChange.monitoring(PostgresMonitoring.none(), 'why'),
    ];
    expect(namesOf(made({ changes }).chart)).toEqual([
      'Cluster db/orders',
      'ObjectStore db/orders-archive',
      'ScheduledBackup db/orders-scheduled',
      'NetworkPolicy db/orders',
    ]);
  });

  test('beside another of the same setting keeps both reasons, and the later value', () => {
    const changes = [
      ProductionChange.parameters({ work_mem: '64MB', max_connections: '100' }, 'reports sort a lot'),
      ProductionChange.parameters({ max_connections: '150' }, 'a second application'),
    ];
    const cluster = one(made({ changes }).chart, 'Cluster');
    expect(cluster.spec.postgresql.parameters).toMatchObject({ work_mem: '64MB', max_connections: '150' });
    expect(cluster.metadata.annotations['cdk8s-postgres/production.parameters']).toBe('reports sort a lot; a second application');
  });

  test('needs a reason', () => {
    expect(() => ProductionChange.pgHba([], ' ')).toThrow(new Error('the reason of ProductionChange.pgHba() is needed, got " "'));
  });
});

test('leaving the preset keeps every path and name', () => {
  const { chart } = made();
  expect(
    chart.node
      .findAll()
      .filter((child) => ApiObject.isApiObject(child))
      .map((child) => child.node.path),
  ).toEqual([
    'db/orders/Resource',
    'db/orders/object-store',
    'db/orders/scheduled-backup',
    'db/orders/pod-monitor',
    'db/orders/alerts',
    'db/orders/protection-policy',
    'db/orders/protection-binding',
    'db/orders-network-policy/Resource',
  ]);
});
