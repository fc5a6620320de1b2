import { type App, Chart, Duration, Size } from 'cdk8s';
import {
  AuditClass,
  Backup,
  BackupEncryption,
  BackupPolicy,
  BackupSchedule,
  BackupTarget,
  ConnectionPooler,
  CpuAmount,
  DataCompression,
  DataDurability,
  DataProtection,
  ImageCatalog,
  Instances,
  ManagedRole,
  NetworkPeer,
  ObjectStore,
  ObjectStoreKeys,
  ObjectStoreSecret,
  OnDemandBackup,
  PoolerTarget,
  PoolMode,
  PostgresAudit,
  PostgresBootstrap,
  PostgresCluster,
  PostgresDatabase,
  PostgresImage,
  PostgresLocale,
  PostgresMonitoring,
  PostgresNetworkPolicy,
  type PostgresOperator,
  PostgresPlacement,
  PostgresResources,
  PostgresRole,
  PostgresStorage,
  PostgresTls,
  PostgresUpdates,
  PostgresVersion,
  ReclaimPolicy,
  SuperuserAccess,
  SynchronousReplication,
  Tablespace,
  TaintEffect,
  Toleration,
  WalCompression,
} from '../../src';

const labels = { 'app.kubernetes.io/part-of': 'orders' };
const annotations = { 'example.com/contact': 'dba@example.com' };

/** Every prop of PostgresCluster and every companion at least once, as far as the release has it. */
export function everything(app: App, managedBy: PostgresOperator, release: string): void {
  const chart = new Chart(app, 'everything', { namespace: 'orders' });
  const images = new ImageCatalog(chart, 'images', {
    images: { 17: 'registry.example.com/postgresql:17.10-standard-trixie', 18: 'registry.example.com/postgresql:18.4-standard-trixie' },
    managedBy,
    labels,
    annotations,
  });
  new ImageCatalog(chart, 'shared-images', {
    images: { 17: 'registry.example.com/postgresql:17.10-standard-trixie' },
    allNamespaces: true,
    managedBy,
  });
  const cluster = postgres(chart, managedBy, images);
  companions(chart, cluster);
  if (release !== '1.28' && release !== '1.29') {
    role(chart, cluster);
  }
}

function postgres(chart: Chart, managedBy: PostgresOperator, images: ImageCatalog): PostgresCluster {
  return new PostgresCluster(chart, 'cluster', {
    name: 'orders',
    managedBy,
    version: PostgresVersion.V17,
    image: PostgresImage.fromCatalog(images),
    imagePullSecrets: ['registry'],
    instances: Instances.highlyAvailable(5, {
      synchronous: SynchronousReplication.priority(2, {
        durability: DataDurability.REQUIRED,
        failoverQuorum: true,
        maxStandbysFromCluster: 3,
      }),
      disruptionBudget: true,
    }),
    placement: PostgresPlacement.overZones(3, {
      nodeSelector: { 'node.example.com/pool': 'postgres' },
      tolerations: [Toleration.ofTaint('postgres', { equalTo: 'only', effect: TaintEffect.NO_SCHEDULE }), Toleration.ofTaint('spot')],
      priorityClass: 'databases',
    }),
    storage: PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.gibibytes(20), walStorageClass: 'faster' }),
    tablespaces: [
      Tablespace.of('archive', Size.tebibytes(1), { owner: 'reporting', storageClass: 'slow' }),
      Tablespace.of('scratch', Size.gibibytes(50), { temporary: true }),
    ],
    resources: PostgresResources.guaranteed(CpuAmount.cores(4), Size.gibibytes(16)),
    parameters: { shared_buffers: '4GB', max_wal_size: '5GB', max_slot_wal_keep_size: '8GB', 'pg_stat_statements.track': 'all' },
    preloadedLibraries: ['pg_cron'],
    audit: PostgresAudit.ofClasses([AuditClass.DDL, AuditClass.ROLE], { catalog: true, statementParameters: false }),
    pgHba: ['hostnossl all all all reject', 'hostssl orders reporting 10.0.0.0/8 scram-sha-256'],
    pgIdent: ['people dba@EXAMPLE.COM reporting'],
    roles: [
      ManagedRole.of('reporting', {
        login: true,
        inherit: true,
        memberOf: ['pg_monitor'],
        connectionLimit: 20,
        validUntil: '2030-01-01T00:00:00Z',
        passwordSecret: 'orders-reporting',
        comment: 'reads for reports',
      }),
      ManagedRole.of('migrations', {
        createDatabase: true,
        createRole: true,
        replication: true,
        superuser: false,
        bypassRowLevelSecurity: true,
        withoutPassword: true,
      }),
    ],
    superuser: SuperuserAccess.enabled('orders-postgres'),
    bootstrap: PostgresBootstrap.emptyDatabase('orders', {
      owner: 'orders',
      ownerSecret: 'orders-owner',
      encoding: 'UTF8',
      locale: PostgresLocale.icu('und'),
      dataChecksums: true,
      walSegmentMebibytes: 32,
      postInitApplicationSql: ['CREATE SCHEMA orders AUTHORIZATION orders'],
    }),
    backup: Backup.by(policy(chart), { serverName: 'orders-production', generation: 2 }),
    tls: PostgresTls.fromSecrets({
      serverTlsSecret: 'orders-server',
      serverCaSecret: 'corporate-ca',
      clientCaSecret: 'client-ca',
      replicationTlsSecret: 'orders-replication',
    }),
    monitoring: PostgresMonitoring.prometheus({ selectorLabels: { release: 'prometheus' }, alerts: true, tls: true }),
    updates: PostgresUpdates.supervised(),
    timeouts: {
      smartShutdown: Duration.seconds(15),
      stop: Duration.minutes(5),
      start: Duration.hours(1),
      switchover: Duration.minutes(5),
      failover: Duration.seconds(0),
    },
    protection: DataProtection.on({ gitOps: true, admissionPolicy: true }),
    decisions: { 'superuser-access': 'the vendor tool logs in as postgres' },
    labels,
    annotations,
    overrides: { spec: { logLevel: 'debug', postgresql: { parameters: { max_connections: '200' } } } },
  });
}

function policy(chart: Chart): BackupPolicy {
  const store = ObjectStoreSecret.fromExisting(
    chart,
    'store',
    'orders-s3',
    ObjectStore.s3({ bucket: 'acme-orders', region: 'eu-central-1', path: 'postgres' }),
    ObjectStoreKeys.s3AccessKey({ accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' }),
  );
  return new BackupPolicy(chart, 'nightly', {
    store,
    retention: Duration.days(30),
    schedule: BackupSchedule.cron('0 30 2,14 * * *'),
    immediate: true,
    target: BackupTarget.PRIMARY,
    walCompression: WalCompression.ZSTD,
    dataCompression: DataCompression.GZIP,
    encryption: BackupEncryption.KMS,
    walParallel: 8,
    dataJobs: 4,
    sidecarResources: PostgresResources.burstable(CpuAmount.millis(250), Size.mebibytes(256), {
      cpuLimit: CpuAmount.cores(1),
      memoryLimit: Size.mebibytes(512),
    }),
    overrides: { spec: { instanceSidecarConfiguration: { logLevel: 'debug' } } },
  });
}

function companions(chart: Chart, cluster: PostgresCluster): void {
  new PostgresDatabase(chart, 'reporting-database', {
    cluster,
    name: 'orders-reporting',
    database: 'reporting',
    owner: 'reporting',
    extensions: ['pg_stat_statements'],
    schemas: ['reports'],
    encoding: 'UTF8',
    locale: PostgresLocale.builtin('C.UTF-8'),
    template: 'template0',
    tablespace: 'archive',
    connectionLimit: 50,
    reclaim: ReclaimPolicy.RETAIN,
    labels,
    annotations,
    overrides: { spec: { allowConnections: true } },
  });
  new ConnectionPooler(chart, 'pooler', {
    cluster,
    target: PoolerTarget.readWrite(),
    mode: PoolMode.session(),
    instances: 2,
    name: 'orders-pool',
    parameters: { max_client_conn: '500', default_pool_size: '40' },
    resources: PostgresResources.guaranteed(CpuAmount.millis(500), Size.mebibytes(256)),
    placement: PostgresPlacement.spread({ tolerations: [Toleration.ofTaint('postgres')], priorityClass: 'databases' }),
    disruptionBudget: true,
    labels,
    annotations,
    overrides: { spec: { pgbouncer: { paused: false } } },
  });
  new ConnectionPooler(chart, 'read-pooler', { cluster, target: PoolerTarget.readOnly(), placement: PostgresPlacement.bestEffort() });
  new PostgresNetworkPolicy(chart, 'network-policy', {
    cluster,
    name: 'orders-clients',
    clients: [NetworkPeer.podsLabelled({ app: 'shop' }), NetworkPeer.namespaced('reports', { app: 'cube' })],
    operatorNamespace: 'postgres-operator',
    prometheus: NetworkPeer.namespaced('monitoring'),
    labels,
    annotations,
  });
  new OnDemandBackup(chart, 'before-upgrade', { cluster, name: 'orders-before-upgrade', target: BackupTarget.PREFER_STANDBY });
}

/** CloudNativePG 1.30 brought the kind. */
function role(chart: Chart, cluster: PostgresCluster): void {
  new PostgresRole(chart, 'auditor', {
    cluster,
    name: 'orders-auditor',
    role: 'auditor',
    login: true,
    memberOf: ['pg_read_all_data'],
    connectionLimit: 5,
    clientCertificate: true,
    reclaim: ReclaimPolicy.DELETE,
    labels,
    annotations,
  });
}
