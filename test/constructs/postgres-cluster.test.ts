import { ApiObject, JsonPatch, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  Backup,
  CloudNativePgRelease,
  DataProtection,
  Instances,
  ManagedRole,
  PostgresBootstrap,
  PostgresCluster,
  type PostgresClusterProps,
  PostgresImage,
  PostgresLocale,
  PostgresMonitoring,
  PostgresOperator,
  PostgresStorage,
  PostgresVersion,
  SuperuserAccess,
  SynchronousReplication,
} from '../../src';
import { Checks } from '../../src/constructs/checks';
import { chartIn, clusterIn, decisions, namesOf, objectsOf, one, policyIn } from './made';

describe('decisions that JavaScript can forget', () => {
  test.each([
    ['version', 'PostgresCluster needs `version`: PostgresVersion.V17'],
    ['instances', 'PostgresCluster needs `instances`: Instances.highlyAvailable(3)'],
    ['storage', 'PostgresCluster needs `storage`: PostgresStorage.of(Size.gibibytes(100))'],
    ['backup', "PostgresCluster needs `backup`: Backup.by(policy), or Backup.none('why the data may be lost')"],
    ['tls', 'PostgresCluster needs `tls`: PostgresTls.operatorManaged()'],
  ])('a cluster without %s is refused', (prop, line) => {
    const props = { ...decisions(), [prop]: undefined } as unknown as PostgresClusterProps;
    expect(() => new PostgresCluster(chartIn('db'), 'orders', props)).toThrow(new Error(line));
    expect(() => new PostgresCluster(chartIn('db'), 'orders', { ...props, [prop]: null })).toThrow(new Error(line));
  });

  test('a cluster without any is refused', () => {
    expect(() => new PostgresCluster(chartIn(), 'orders', undefined as unknown as PostgresClusterProps)).toThrow(
      new Error('PostgresCluster needs `version`: PostgresVersion.V17'),
    );
  });

  test('no backup needs a reason', () => {
    expect(() => Backup.none('')).toThrow(new Error('the reason of Backup.none(), why this data may be lost, is needed, got ""'));
    expect(() => (Backup.none as () => Backup)()).toThrow(
      new Error('the reason of Backup.none(), why this data may be lost, is needed, got null'),
    );
  });
});

describe('names', () => {
  test('a cluster is called as its construct, or as its name says', () => {
    const chart = chartIn('db');
    expect(clusterIn(chart).clusterName).toBe('orders');
    expect(clusterIn(chart, { name: 'other' }, 'second').clusterName).toBe('other');
    expect(namesOf(chart)).toEqual(['Cluster db/orders', 'Cluster db/other']);
  });

  test('fifty characters are taken', () => {
    expect(clusterIn(chartIn(), { name: 'a'.repeat(50) }).clusterName).toHaveLength(50);
  });

  test.each([
    ['a'.repeat(51), 'it has 51 characters, CloudNativePG takes at most 50'],
    ['Orders', 'lower-case letters, digits and "-" are expected, a letter first, no "-" last'],
    ['1st', 'lower-case letters, digits and "-" are expected, a letter first, no "-" last'],
    ['orders-', 'lower-case letters, digits and "-" are expected, a letter first, no "-" last'],
    ['or_ders', 'lower-case letters, digits and "-" are expected, a letter first, no "-" last'],
    ['or.ders', 'lower-case letters, digits and "-" are expected, a letter first, no "-" last'],
  ])('"%s" is refused', (name, fault) => {
    const line = `the cluster cannot be called "${name}": ${fault}; give another \`name\``;
    expect(() => clusterIn(chartIn(), { name })).toThrow(new Error(line));
    expect(() => PostgresCluster.fromClusterName(chartIn(), 'ref', name)).toThrow(new Error(line));
  });

  test('what belongs to a cluster is named after it', () => {
    const chart = chartIn('db');
    const cluster = clusterIn(chart, { superuser: SuperuserAccess.enabled(), backup: Backup.by(policyIn(chart)) });
    expect(cluster).toMatchObject({
      clusterName: 'orders',
      clusterNamespace: 'db',
      readWriteService: 'orders-rw',
      readOnlyService: 'orders-ro',
      readService: 'orders-r',
      superuserSecretName: 'orders-superuser',
      archiveServerName: 'db.orders',
    });
    expect(cluster.managedBy._release).toBe('1.30');
  });

  test('without a superuser and an archive there are no names for them', () => {
    const cluster = clusterIn(chartIn('db'));
    expect(cluster.superuserSecretName).toBeUndefined();
    expect(cluster.archiveServerName).toBeUndefined();
  });

  test('a cluster that is there already has the same names', () => {
    const chart = chartIn('db');
    const operator = PostgresOperator.cloudNativePg(CloudNativePgRelease.V1_29);
    expect(PostgresCluster.fromClusterName(chart, 'theirs', 'orders')).toMatchObject({
      clusterName: 'orders',
      clusterNamespace: 'db',
      readWriteService: 'orders-rw',
      readOnlyService: 'orders-ro',
      readService: 'orders-r',
    });
    expect(PostgresCluster.fromClusterName(chart, 'far', 'orders', { namespace: 'far', managedBy: operator })).toMatchObject({
      clusterNamespace: 'far',
      managedBy: operator,
    });
    expect(namesOf(chart)).toEqual([]);
  });
});

describe('the connection', () => {
  test('names host, database, user and the Secret with all keys', () => {
    expect({ ...clusterIn(chartIn('db')).connection }).toEqual({
      host: 'orders-rw.db.svc',
      readOnlyHost: 'orders-ro.db.svc',
      port: 5432,
      database: 'app',
      user: 'app',
      secretName: 'orders-app',
      usernameKey: 'username',
      passwordKey: 'password',
      hostKey: 'host',
      portKey: 'port',
      databaseKey: 'dbname',
      uriKey: 'uri',
      jdbcUriKey: 'jdbc-uri',
      pgpassKey: 'pgpass',
    });
  });

  test('follows database, owner and Secret', () => {
    const bootstrap = PostgresBootstrap.emptyDatabase('shop', { owner: 'seller', ownerSecret: 'seller-login' });
    expect(clusterIn(chartIn(), { bootstrap }).connection).toMatchObject({
      host: 'orders-rw',
      readOnlyHost: 'orders-ro',
      database: 'shop',
      user: 'seller',
      secretName: 'seller-login',
    });
  });
});

describe('reasons', () => {
  test('stand in the manifest', () => {
    const chart = chartIn('db');
    clusterIn(chart, {
      instances: Instances.highlyAvailable(2, { synchronous: SynchronousReplication.none('a second of loss is fine') }),
      protection: DataProtection.none('a copy'),
      decisions: { 'no-zones': 'one data centre' },
    });
    expect(one(chart, 'Cluster').metadata.annotations).toEqual({
      'cdk8s-postgres/no-backup': 'a test',
      'cdk8s-postgres/no-protection': 'a copy',
      'cdk8s-postgres/no-synchronous-standby': 'a second of loss is fine',
      'cdk8s-postgres/no-zones': 'one data centre',
    });
  });
});

describe('protection', () => {
  test('is on: GitOps leaves the cluster alone', () => {
    const chart = chartIn('db');
    clusterIn(chart);
    expect(one(chart, 'Cluster').metadata).toMatchObject({
      labels: { 'cdk8s-postgres/protected': 'true' },
      annotations: {
        'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      },
    });
  });

  test('by an admission policy alone, without annotations', () => {
    const chart = chartIn('db');
    clusterIn(chart, { protection: DataProtection.on({ gitOps: false, admissionPolicy: true }) });
    expect(namesOf(chart)).toEqual([
      'Cluster db/orders',
      'ValidatingAdmissionPolicy protect.db.orders',
      'ValidatingAdmissionPolicyBinding protect.db.orders',
    ]);
    expect(one(chart, 'Cluster').metadata.labels).toEqual({ 'cdk8s-postgres/protected': 'true' });
    expect(one(chart, 'Cluster').metadata.annotations).not.toHaveProperty(['argocd.argoproj.io/sync-options']);
    expect(one(chart, 'ValidatingAdmissionPolicy').metadata).toEqual({ name: 'protect.db.orders' });
  });

  test('is off where there is a reason', () => {
    const chart = chartIn('db');
    clusterIn(chart, { protection: DataProtection.none('a copy') });
    expect(one(chart, 'Cluster').metadata).not.toHaveProperty('labels');
  });

  test('annotations of the user come last', () => {
    const chart = chartIn('db');
    clusterIn(chart, { annotations: { 'argocd.argoproj.io/sync-options': 'ServerSideApply=true' } });
    expect(one(chart, 'Cluster').metadata.annotations['argocd.argoproj.io/sync-options']).toBe('ServerSideApply=true');
  });
});

test('labels and annotations are on every object', () => {
  const chart = chartIn('db');
  clusterIn(chart, {
    backup: Backup.by(policyIn(chart)),
    monitoring: PostgresMonitoring.prometheus({ selectorLabels: { release: 'p' } }),
    protection: DataProtection.on({ admissionPolicy: true }),
    labels: { team: 'orders' },
    annotations: { contact: 'dba' },
  });
  for (const { kind, metadata } of objectsOf(chart)) {
    expect([kind, metadata.labels.team, metadata.annotations.contact]).toEqual([kind, 'orders', 'dba']);
  }
  expect(one(chart, 'PodMonitor').metadata.labels).toEqual({ team: 'orders', release: 'p' });
});

describe('images', () => {
  test.each([
    [{}, 'ghcr.io/cloudnative-pg/postgresql:17.10-standard-trixie'],
    [{ version: PostgresVersion.V14 }, 'ghcr.io/cloudnative-pg/postgresql:14.23-standard-trixie'],
    [{ version: PostgresVersion.of('17.11') }, 'ghcr.io/cloudnative-pg/postgresql:17.11-standard-trixie'],
    [{ image: PostgresImage.reference('registry.example.com/pg:17.9') }, 'registry.example.com/pg:17.9'],
  ])('are pinned (%#)', (props, image) => {
    const chart = chartIn('db');
    clusterIn(chart, props);
    expect(one(chart, 'Cluster').spec.imageName).toBe(image);
  });

  test('a catalogue stands beside no image', () => {
    const chart = chartIn('db');
    clusterIn(chart, { image: PostgresImage.clusterCatalogNamed('all') });
    expect(one(chart, 'Cluster').spec).not.toHaveProperty('imageName');
    expect(one(chart, 'Cluster').spec.imageCatalogRef).toEqual({
      apiGroup: 'postgresql.cnpg.io',
      kind: 'ClusterImageCatalog',
      major: 17,
      name: 'all',
    });
  });
});

describe('what the operator cannot do', () => {
  test('a major without a known image is a finding of its version', () => {
    const chart = chartIn('db');
    clusterIn(chart, { version: PostgresVersion.of('19') });
    expect(Checks.report(chart).filter(({ rule }) => rule === 'CNPG-900')).toMatchObject([
      {
        prop: 'version',
        severity: 'error',
        problem: 'no image is known for PostgreSQL 19',
        fix: 'name the minor release, PostgresVersion.of("19.1"), or give `image`',
      },
    ]);
  });

  test('a locale that the version does not have is a finding of the locale', () => {
    const chart = chartIn('db');
    const bootstrap = PostgresBootstrap.emptyDatabase('app', { locale: PostgresLocale.builtin('C.UTF-8') });
    clusterIn(chart, { version: PostgresVersion.V16, bootstrap });
    expect(Checks.report(chart).filter(({ rule }) => rule === 'CNPG-900')).toMatchObject([
      {
        prop: 'bootstrap.locale',
        problem: 'the locale provider "builtin" came with PostgreSQL 17, this is 16',
        fix: 'use PostgresLocale.libc("C"), or a newer version',
      },
    ]);
    const fine = chartIn('db');
    clusterIn(fine, { version: PostgresVersion.V17, bootstrap });
    expect(Checks.report(fine).filter(({ rule }) => rule === 'CNPG-900')).toEqual([]);
  });
});

describe('overrides', () => {
  test('merge maps and replace lists and scalars', () => {
    const chart = chartIn('db');
    clusterIn(chart, {
      parameters: { work_mem: '4MB' },
      pgHba: ['local all all peer'],
      overrides: { spec: { logLevel: 'debug', postgresql: { parameters: { work_mem: '8MB', jit: 'off' }, pg_hba: [] } } },
    });
    const { spec } = one(chart, 'Cluster');
    expect(spec.logLevel).toBe('debug');
    expect(spec.postgresql).toEqual({ parameters: { work_mem: '8MB', jit: 'off' }, pg_hba: [] });
    expect(spec.instances).toBe(1);
  });

  test('leave other objects alone', () => {
    const chart = chartIn('db');
    clusterIn(chart, { backup: Backup.by(policyIn(chart)), overrides: { spec: { logLevel: 'debug' } } });
    expect(one(chart, 'ScheduledBackup').spec).not.toHaveProperty('logLevel');
    expect(one(chart, 'ObjectStore').spec).not.toHaveProperty('logLevel');
  });

  test('are named by a finding about them', () => {
    const chart = chartIn('db');
    clusterIn(chart, { overrides: { spec: { instances: 'three' } } });
    expect(Checks.report(chart).map(({ path, prop }) => [path, prop])).toContainEqual(['/spec/instances', 'overrides']);
  });

  test('a finding about a prop names the prop', () => {
    const chart = chartIn('db');
    clusterIn(chart, { roles: [ManagedRole.of('reader', { connectionLimit: 1.5 })] });
    expect(Checks.report(chart).map(({ path, prop }) => [path, prop])).toContainEqual(['/spec/managed/roles/0/connectionLimit', 'roles']);
  });

  test('a patched value is nobody’s', () => {
    const chart = chartIn('db');
    const cluster = clusterIn(chart);
    ApiObject.of(cluster).addJsonPatch(JsonPatch.replace('/spec/instances', 'three'));
    const about = Checks.report(chart).find(({ path }) => path === '/spec/instances');
    expect(about).toBeDefined();
    expect(about?.prop).toBeUndefined();
  });
});

test('props that are changed afterwards change nothing', () => {
  const chart = chartIn('db');
  const parameters: Record<string, string> = { work_mem: '4MB' };
  clusterIn(chart, { parameters, storage: PostgresStorage.of(Size.gibibytes(10)) });
  parameters.work_mem = '8MB';
  expect(one(chart, 'Cluster').spec.postgresql.parameters).toEqual({ work_mem: '4MB' });
});
