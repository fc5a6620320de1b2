import { App, Chart, Duration, Size } from 'cdk8s';
import * as pg from '../../src';

/** A chart with every prop that writes a field of its own: what it does not show, the page of fields does not know. */
export function everything(): App {
  const app = new App();
  const chart = new Chart(app, 'everything', { namespace: 'orders' });
  const store = externalStore(chart);
  const archive = new pg.BackupPolicy(chart, 'archive', {
    store,
    retention: Duration.days(30),
    schedule: pg.BackupSchedule.dailyAt(2, 30),
    encryption: pg.BackupEncryption.AES256,
    sidecarResources: pg.PostgresResources.guaranteed(pg.CpuAmount.millis(500), Size.mebibytes(512)),
  });
  const snapshots = new pg.VolumeSnapshotPolicy(chart, 'snapshots', {
    snapshotClass: 'fast-snapshots',
    walSnapshotClass: 'fast-snapshots',
    archive,
  });
  const catalog = new pg.ImageCatalog(chart, 'postgresql', { images: { '17': 'registry.example.com/postgresql:17.10' } });
  const cluster = full(chart, pg.Backup.bySnapshots(snapshots), pg.PostgresImage.fromCatalog(catalog));
  companions(chart, cluster);
  variants(chart, archive);
  return app;
}

function externalStore(chart: Chart): pg.ObjectStoreSecret {
  const bucket = pg.ObjectStore.s3Compatible({
    bucket: 'orders',
    endpoint: 'https://store.example.com',
    endpointCa: pg.CaBundle.fromSecret('store-ca'),
    region: 'eu-central-1',
  });
  return pg.ObjectStoreSecret.fromExternalSecrets(
    chart,
    'orders-keys',
    bucket,
    pg.ExternalSecretSource.clusterSecretStore('vault', 'orders/backup'),
    { keys: pg.ObjectStoreKeys.s3AccessKey({ sessionToken: 'SESSION_TOKEN' }) },
  );
}

function full(chart: Chart, backup: pg.Backup, image: pg.PostgresImage): pg.PostgresCluster {
  return new pg.PostgresCluster(chart, 'orders', {
    version: pg.PostgresVersion.V17,
    instances: pg.Instances.highlyAvailable(3, {
      synchronous: pg.SynchronousReplication.quorum(1, { maxStandbysFromCluster: 2 }),
    }),
    storage: pg.PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.gibibytes(20) }),
    backup,
    tls: pg.PostgresTls.issuedBy(pg.TLSIssuer.clusterIssuer(chart, 'issuer', 'corporate-ca')),
    image,
    imagePullSecrets: ['registry'],
    parameters: { work_mem: '16MB' },
    preloadedLibraries: ['pg_cron'],
    pgHba: ['hostnossl all all all reject'],
    pgIdent: ['local alice app'],
    audit: pg.PostgresAudit.ofClasses([pg.AuditClass.DDL]),
    resources: pg.PostgresResources.guaranteed(pg.CpuAmount.cores(4), Size.gibibytes(16)),
    placement: pg.PostgresPlacement.overZones(3, {
      nodeSelector: { pool: 'postgres' },
      tolerations: [pg.Toleration.ofTaint('postgres')],
      priorityClass: 'databases',
    }),
    tablespaces: [pg.Tablespace.of('indexes', Size.gibibytes(20))],
    roles: [pg.ManagedRole.of('reporting', { login: true })],
    superuser: pg.SuperuserAccess.enabled('orders-postgres'),
    bootstrap: pg.PostgresBootstrap.emptyDatabase('orders', {
      ownerSecret: 'orders-owner',
      encoding: 'UTF8',
      locale: pg.PostgresLocale.icu('de-AT', '&a < g'),
      walSegmentMebibytes: 32,
      postInitApplicationSql: ['create schema orders'],
    }),
    monitoring: pg.PostgresMonitoring.prometheus({ tls: true, selectorLabels: { release: 'prometheus' } }),
    updates: pg.PostgresUpdates.supervised(),
    timeouts: {
      smartShutdown: Duration.seconds(15),
      stop: Duration.seconds(300),
      start: Duration.seconds(3600),
      switchover: Duration.seconds(300),
      failover: Duration.seconds(0),
    },
    protection: pg.DataProtection.on({ admissionPolicy: true }),
    labels: { team: 'orders' },
    annotations: { 'example.com/owner': 'orders' },
    decisions: { 'single-region': 'the shop serves one country' },
  });
}

function companions(chart: Chart, cluster: pg.PostgresCluster): void {
  new pg.PostgresDatabase(chart, 'reports', {
    cluster,
    owner: 'reporting',
    extensions: ['citext'],
    schemas: ['daily'],
    encoding: 'UTF8',
    locale: pg.PostgresLocale.builtin('C.UTF-8'),
    tablespace: 'indexes',
    connectionLimit: 50,
  });
  new pg.PostgresRole(chart, 'analyst', {
    cluster,
    login: true,
    superuser: false,
    createDatabase: false,
    createRole: false,
    replication: false,
    bypassRowLevelSecurity: false,
    inherit: true,
    memberOf: ['reporting'],
    connectionLimit: 10,
    validUntil: '2027-01-01T00:00:00Z',
    passwordSecret: 'analyst-password',
    comment: 'reads reports',
  });
  new pg.ConnectionPooler(chart, 'pooler', {
    cluster,
    parameters: { default_pool_size: '50' },
    resources: pg.PostgresResources.guaranteed(pg.CpuAmount.millis(500), Size.mebibytes(256)),
    placement: pg.PostgresPlacement.spread({
      nodeSelector: { pool: 'general' },
      tolerations: [pg.Toleration.ofTaint('general')],
      priorityClass: 'databases',
    }),
  });
  new pg.OnDemandBackup(chart, 'before-the-migration', { cluster });
  new pg.PostgresNetworkPolicy(chart, 'clients', {
    cluster,
    clients: [pg.NetworkPeer.podsLabelled({ app: 'shop' })],
    prometheus: pg.NetworkPeer.namespaced('monitoring'),
  });
}

/** Answers that exclude those above. */
function variants(chart: Chart, archive: pg.BackupPolicy): void {
  const identity = pg.WorkloadIdentity.azureClient('00000000-0000-4000-8000-000000000000');
  const blob = pg.ObjectStore.azureBlob({ account: 'acme', container: 'orders' });
  const store = pg.ObjectStoreSecret.workloadIdentity(chart, 'identity', blob, identity);
  const policy = new pg.BackupPolicy(chart, 'by-identity', { store, retention: Duration.days(30) });
  const authority = pg.TLSIssuer.privateAuthority(chart, 'private-ca');
  pg.TLSIssuer.acme(chart, 'public-ca', 'dba@example.com', pg.AcmeSolver.http01Ingress('nginx'));
  new pg.PostgresCluster(chart, 'named', {
    version: pg.PostgresVersion.V17,
    instances: pg.Instances.single(),
    storage: pg.PostgresStorage.of(Size.gibibytes(10)),
    backup: pg.Backup.by(policy),
    tls: pg.PostgresTls.issuedBy(authority, { issueClients: true }),
    image: pg.PostgresImage.reference('registry.example.com/postgresql:17.10'),
  });
  new pg.PostgresCluster(chart, 'pinned', {
    version: pg.PostgresVersion.V17,
    instances: pg.Instances.single(),
    storage: pg.PostgresStorage.of(Size.gibibytes(10)),
    backup: pg.Backup.by(archive),
    tls: pg.PostgresTls.operatorManaged({ serverNames: ['orders.example.com'] }),
  });
}
