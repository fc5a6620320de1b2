import { App, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  BackupMethod,
  BackupTarget,
  CloudNativePgRelease,
  ConnectionPooler,
  type ConnectionPoolerProps,
  CpuAmount,
  ImageCatalog,
  type ImageCatalogProps,
  type IPostgresCluster,
  NetworkPeer,
  OnDemandBackup,
  PoolerTarget,
  PoolMode,
  PostgresCluster,
  PostgresDatabase,
  PostgresImage,
  PostgresLocale,
  PostgresNetworkPolicy,
  type PostgresNetworkPolicyProps,
  PostgresOperator,
  PostgresPlacement,
  PostgresResources,
  PostgresRole,
  ReclaimPolicy,
} from '../../src';
import { Checks } from '../../src/constructs/checks';
import { chartIn, clusterIn, namesOf, one } from './made';

function theirs(namespace: string = 'db', name: string = 'orders') {
  const chart = chartIn(namespace);
  return { chart, cluster: PostgresCluster.fromClusterName(chart, 'cluster', name) };
}

describe('every companion', () => {
  const nobody = undefined as unknown as IPostgresCluster;

  test.each([
    ['ConnectionPooler', () => new ConnectionPooler(chartIn(), 'c', { cluster: nobody })],
    ['PostgresDatabase', () => new PostgresDatabase(chartIn(), 'c', { cluster: nobody, owner: 'o' })],
    ['PostgresRole', () => new PostgresRole(chartIn(), 'c', { cluster: nobody })],
    ['OnDemandBackup', () => new OnDemandBackup(chartIn(), 'c', { cluster: nobody })],
    ['PostgresNetworkPolicy', () => new PostgresNetworkPolicy(chartIn(), 'c', { cluster: nobody, clients: [] })],
  ])('needs its cluster: %s', (name, make) => {
    expect(make).toThrow(new Error(`${name} needs \`cluster\`: the PostgresCluster, or PostgresCluster.fromClusterName(…)`));
  });

  test('stands in the namespace of the cluster, whatever its chart says', () => {
    const app = new App();
    const cluster = clusterIn(chartIn('db', app));
    const chart = chartIn('shop', app);
    new ConnectionPooler(chart, 'pooler', { cluster });
    new PostgresDatabase(chart, 'reports', { cluster, owner: 'app' });
    new PostgresRole(chart, 'reader', { cluster });
    new OnDemandBackup(chart, 'backup', { cluster });
    new PostgresNetworkPolicy(chart, 'policy', { cluster, clients: [] });
    expect(namesOf(chart)).toEqual([
      'Pooler db/orders-pooler-rw',
      'PodDisruptionBudget db/orders-pooler-rw',
      'Database db/reports',
      'DatabaseRole db/reader',
      'Backup db/backup',
      'NetworkPolicy db/orders',
    ]);
  });

  test('is judged for the release of its cluster', () => {
    const chart = chartIn('db');
    const managedBy = PostgresOperator.cloudNativePg(CloudNativePgRelease.V1_29);
    const cluster = PostgresCluster.fromClusterName(chart, 'cluster', 'orders', { managedBy });
    new PostgresRole(chart, 'reader', { cluster });
    const findings = Checks.report(chart).filter(({ kind, severity }) => kind === 'DatabaseRole' && severity === 'error');
    expect(findings).toHaveLength(1);
    const { chart: newer, cluster: newerCluster } = theirs();
    new PostgresRole(newer, 'reader', { cluster: newerCluster });
    expect(Checks.report(newer).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('can be overridden, labelled and annotated', () => {
    const { chart, cluster } = theirs();
    new PostgresDatabase(chart, 'reports', {
      cluster,
      owner: 'app',
      labels: { a: 'b' },
      annotations: { c: 'd' },
      overrides: { spec: { isTemplate: true } },
    });
    const { metadata, spec } = one(chart, 'Database');
    expect([metadata.labels, metadata.annotations, spec.isTemplate]).toEqual([{ a: 'b' }, { c: 'd' }, true]);
  });
});

describe('a pooler', () => {
  test('has defaults for many clients', () => {
    const { chart, cluster } = theirs();
    const pooler = new ConnectionPooler(chart, 'pooler', { cluster });
    expect([pooler.poolerName, pooler.service]).toEqual(['orders-pooler-rw', 'orders-pooler-rw']);
    const term = { labelSelector: { matchLabels: { 'cnpg.io/poolerName': 'orders-pooler-rw' } }, topologyKey: 'kubernetes.io/hostname' };
    expect(one(chart, 'Pooler').spec).toEqual({
      cluster: { name: 'orders' },
      instances: 3,
      type: 'rw',
      deploymentStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      pgbouncer: {
        poolMode: 'transaction',
        parameters: { max_client_conn: '1000', max_prepared_statements: '200', query_wait_timeout: '30', server_lifetime: '3600' },
      },
      template: {
        spec: {
          containers: [],
          affinity: {
            podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] },
          },
          topologySpreadConstraints: [
            {
              maxSkew: 1,
              topologyKey: 'topology.kubernetes.io/zone',
              whenUnsatisfiable: 'ScheduleAnyway',
              labelSelector: { matchLabels: { 'cnpg.io/poolerName': 'orders-pooler-rw' } },
            },
          ],
        },
      },
    });
    expect(one(chart, 'PodDisruptionBudget').spec).toEqual({
      maxUnavailable: 1,
      selector: { matchLabels: { 'cnpg.io/poolerName': 'orders-pooler-rw' } },
    });
  });

  test('whose pods must have a node each gives one up before it takes a new one', () => {
    const { chart, cluster } = theirs();
    new ConnectionPooler(chart, 'pooler', { cluster, placement: PostgresPlacement.spread() });
    const { deploymentStrategy, template } = one(chart, 'Pooler').spec;
    expect(deploymentStrategy.rollingUpdate).toEqual({ maxSurge: 1, maxUnavailable: 1 });
    expect(template.spec.affinity.podAntiAffinity).toHaveProperty('requiredDuringSchedulingIgnoredDuringExecution');
  });

  test('with one pod has no budget and nothing to be kept apart', () => {
    const { chart, cluster } = theirs();
    new ConnectionPooler(chart, 'pooler', {
      cluster,
      instances: 1,
      resources: PostgresResources.guaranteed(CpuAmount.cores(1), Size.gibibytes(1)),
    });
    expect(namesOf(chart)).toEqual(['Pooler db/orders-pooler-rw']);
    expect(one(chart, 'Pooler').spec.template.spec).toEqual({
      containers: [{ name: 'pgbouncer', resources: { requests: { cpu: '1', memory: '1Gi' }, limits: { cpu: '1', memory: '1Gi' } } }],
    });
  });

  test('without a budget lets all pods be drained', () => {
    const { chart, cluster } = theirs();
    new ConnectionPooler(chart, 'pooler', { cluster, disruptionBudget: false });
    expect(namesOf(chart)).toEqual(['Pooler db/orders-pooler-rw']);
  });

  test.each([
    [PoolerTarget.readWrite(), 'orders-pooler-rw', 'rw'],
    [PoolerTarget.readOnly(), 'orders-pooler-ro', 'ro'],
    [PoolerTarget.read(), 'orders-pooler-r', 'r'],
  ])('is named after its target (%#)', (target, name, type) => {
    const { chart, cluster } = theirs();
    expect(new ConnectionPooler(chart, 'pooler', { cluster, target, mode: PoolMode.session() }).poolerName).toBe(name);
    expect(one(chart, 'Pooler').spec).toMatchObject({ type, pgbouncer: { poolMode: 'session' } });
  });

  test.each(['orders', 'orders-rw', 'orders-ro', 'orders-r'])('cannot be called %s', (name) => {
    const { chart, cluster } = theirs();
    expect(() => new ConnectionPooler(chart, 'pooler', { cluster, name })).toThrow(
      new Error(`a pooler's service has its name, and "${name}" is taken by the cluster; give another \`name\``),
    );
  });

  test.each([0, -1, 1.5])('has not %d pods', (instances) => {
    const { chart, cluster } = theirs();
    expect(() => new ConnectionPooler(chart, 'pooler', { cluster, instances })).toThrow(
      new Error(`the instances of a ConnectionPooler is a whole number of at least 1, got ${instances}`),
    );
    expect(() => new ConnectionPooler(chart, 'p', undefined as unknown as ConnectionPoolerProps)).toThrow(/needs `cluster`/);
  });
});

describe('a database', () => {
  test('is called as its construct, and stays when its object goes', () => {
    const { chart, cluster } = theirs();
    expect(new PostgresDatabase(chart, 'reports', { cluster, owner: 'app' }).databaseName).toBe('reports');
    expect(one(chart, 'Database').spec).toEqual({
      cluster: { name: 'orders' },
      name: 'reports',
      owner: 'app',
      databaseReclaimPolicy: 'retain',
    });
  });

  test.each([
    [{ locale: PostgresLocale.libc('C') }, 'template0'],
    [{ encoding: 'UTF8' }, 'template0'],
    [{ encoding: 'UTF8', template: 'mine' }, 'mine'],
    [{}, undefined],
  ])('is copied from a template that fits (%#)', (props, template) => {
    const { chart, cluster } = theirs();
    new PostgresDatabase(chart, 'reports', { cluster, owner: 'app', ...props });
    expect(one(chart, 'Database').spec.template).toBe(template);
  });

  test('is dropped with its object where that is decided', () => {
    const { chart, cluster } = theirs();
    new PostgresDatabase(chart, 'reports', { cluster, owner: 'app', reclaim: ReclaimPolicy.DELETE });
    expect(one(chart, 'Database').spec.databaseReclaimPolicy).toBe('delete');
  });

  test('needs an owner', () => {
    const { chart, cluster } = theirs();
    expect(() => new PostgresDatabase(chart, 'reports', { cluster, owner: '' })).toThrow(
      new Error('the owner of a database is needed, got ""'),
    );
  });
});

describe('a role', () => {
  test('of its own says what it may do', () => {
    const { chart, cluster } = theirs();
    const role = new PostgresRole(chart, 'reader', { cluster, role: 'app_reader', login: true, memberOf: ['pg_read_all_data'] });
    expect([role.roleName, role.clientCertificateSecretName]).toEqual(['app_reader', undefined]);
    expect(one(chart, 'DatabaseRole').spec).toEqual({
      cluster: { name: 'orders' },
      name: 'app_reader',
      ensure: 'present',
      login: true,
      inRoles: ['pg_read_all_data'],
      databaseRoleReclaimPolicy: 'retain',
    });
  });

  test('gets a client certificate', () => {
    const { chart, cluster } = theirs();
    const role = new PostgresRole(chart, 'reader', { cluster, name: 'orders-reader', login: true, clientCertificate: true });
    expect(role.clientCertificateSecretName).toBe('orders-reader-client-cert');
    expect(one(chart, 'DatabaseRole').spec.clientCertificate).toEqual({ enabled: true });
  });

  test('has one word about its password', () => {
    const { chart, cluster } = theirs();
    expect(() => new PostgresRole(chart, 'reader', { cluster, passwordSecret: 's', withoutPassword: true })).toThrow(
      new Error('role "reader" has passwordSecret and withoutPassword; keep one of them'),
    );
  });
});

describe('a backup on demand', () => {
  test.each([
    [{}, { method: 'plugin', pluginConfiguration: { name: 'barman-cloud.cloudnative-pg.io' }, target: 'prefer-standby' }],
    [
      { method: BackupMethod.VOLUME_SNAPSHOT, target: BackupTarget.PRIMARY },
      { method: 'volumeSnapshot', target: 'primary' },
    ],
  ])('is taken as asked for (%#)', (props, spec) => {
    const { chart, cluster } = theirs();
    expect(new OnDemandBackup(chart, 'now', { cluster, ...props }).backupName).toBe('now');
    expect(one(chart, 'Backup').spec).toEqual({ cluster: { name: 'orders' }, ...spec });
  });
});

describe('a catalogue', () => {
  test('is sorted by major version, and can be referred to', () => {
    const chart = chartIn('db');
    const catalogue = new ImageCatalog(chart, 'images', { images: { 18: 'r/pg:18', 17: 'r/pg:17' } });
    expect(one(chart, 'ImageCatalog').spec.images).toEqual([
      { major: 17, image: 'r/pg:17' },
      { major: 18, image: 'r/pg:18' },
    ]);
    expect(PostgresImage.fromCatalog(catalogue)._intent).toEqual({ kind: 'catalog', catalogKind: 'ImageCatalog', catalogName: 'images' });
  });

  test('for all namespaces stands in none', () => {
    const chart = chartIn('db');
    expect(new ImageCatalog(chart, 'images', { images: { 17: 'r/pg:17' }, allNamespaces: true }).catalogKind).toBe('ClusterImageCatalog');
    expect(namesOf(chart)).toEqual(['ClusterImageCatalog images']);
  });

  test.each([
    [{ images: {} }, '[]'],
    [{ images: { '17.1': 'r/pg:17.1' } }, '["17.1"]'],
    [undefined, '[]'],
  ])('needs images by major version (%#)', (props, majors) => {
    expect(() => new ImageCatalog(chartIn(), 'images', props as ImageCatalogProps)).toThrow(
      new Error(`ImageCatalog needs images by major version, such as { "17": "…" }, got ${majors}`),
    );
  });
});

describe('a network policy', () => {
  test('lets operator, instances and poolers in, and clients to Postgres alone', () => {
    const { chart, cluster } = theirs();
    new PostgresNetworkPolicy(chart, 'policy', {
      cluster,
      clients: [NetworkPeer.podsLabelled({ app: 'shop' }), NetworkPeer.namespaced('reports', { app: 'cube' })],
      prometheus: NetworkPeer.namespaced('monitoring'),
    });
    const tcp = (...ports: number[]) => ports.map((port) => ({ port, protocol: 'TCP' }));
    const namespace = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
    expect(one(chart, 'NetworkPolicy').spec).toEqual({
      podSelector: { matchLabels: { 'cnpg.io/cluster': 'orders', 'cnpg.io/podRole': 'instance' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [
            { namespaceSelector: namespace('cnpg-system'), podSelector: { matchLabels: { 'app.kubernetes.io/name': 'cloudnative-pg' } } },
          ],
          ports: tcp(5432, 8000),
        },
        { from: [{ podSelector: { matchLabels: { 'cnpg.io/cluster': 'orders' } } }], ports: tcp(5432, 8000) },
        {
          from: [
            { podSelector: { matchLabels: { app: 'shop' } } },
            { namespaceSelector: namespace('reports'), podSelector: { matchLabels: { app: 'cube' } } },
          ],
          ports: tcp(5432),
        },
        { from: [{ namespaceSelector: namespace('monitoring') }], ports: tcp(9187) },
      ],
    });
  });

  test('without clients lets nobody else in', () => {
    const { chart, cluster } = theirs();
    new PostgresNetworkPolicy(chart, 'policy', { cluster, clients: [] });
    expect(one(chart, 'NetworkPolicy').spec.ingress).toHaveLength(2);
  });

  test('needs the decision who they are', () => {
    const { chart, cluster } = theirs();
    expect(() => new PostgresNetworkPolicy(chart, 'policy', { cluster } as PostgresNetworkPolicyProps)).toThrow(
      new Error('PostgresNetworkPolicy needs `clients`: [NetworkPeer.podsLabelled({ … })], or [] for nobody'),
    );
  });
});
