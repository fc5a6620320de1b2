import { Duration, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  AuditClass,
  CpuAmount,
  Instances,
  ManagedRole,
  PostgresAudit,
  PostgresBootstrap,
  type PostgresClusterProps,
  PostgresLocale,
  PostgresPlacement,
  PostgresResources,
  PostgresStorage,
  PostgresUpdates,
  SuperuserAccess,
  Tablespace,
  TaintEffect,
  Toleration,
} from '../../../../src';
import { manifest } from './rendered';

function spec(props: Partial<PostgresClusterProps> = {}): any {
  return manifest('Resource', props).body.spec;
}

test('the least cluster says what was decided and no more', () => {
  expect(spec()).toEqual({
    instances: 1,
    enablePDB: false,
    imageName: 'ghcr.io/cloudnative-pg/postgresql:17.10-standard-trixie',
    bootstrap: { initdb: { database: 'app', owner: 'app', dataChecksums: true } },
    storage: { size: '10Gi' },
    enableSuperuserAccess: false,
  });
});

describe('placement', () => {
  const instances = Instances.highlyAvailable(3);

  test.each([
    [PostgresPlacement.spread(), 'required', 'ScheduleAnyway'],
    [PostgresPlacement.bestEffort(), 'preferred', 'ScheduleAnyway'],
    [PostgresPlacement.overZones(2), 'required', 'ScheduleAnyway'],
    [PostgresPlacement.overZones(3), 'required', 'DoNotSchedule'],
  ])('keeps instances apart as far as there is room (%#)', (placement, nodes, zones) => {
    expect(spec({ instances, placement })).toMatchObject({
      affinity: { enablePodAntiAffinity: true, podAntiAffinityType: nodes, topologyKey: 'kubernetes.io/hostname' },
      topologySpreadConstraints: [
        {
          maxSkew: 1,
          topologyKey: 'topology.kubernetes.io/zone',
          whenUnsatisfiable: zones,
          labelSelector: { matchLabels: { 'cnpg.io/cluster': 'orders', 'cnpg.io/podRole': 'instance' } },
        },
      ],
    });
  });

  test('chooses nodes also for one instance', () => {
    const placement = PostgresPlacement.spread({
      nodeSelector: { pool: 'pg' },
      tolerations: [Toleration.ofTaint('a'), Toleration.ofTaint('b', { equalTo: 'c', effect: TaintEffect.NO_EXECUTE })],
      priorityClass: 'high',
    });
    expect(spec({ placement })).toMatchObject({
      affinity: {
        nodeSelector: { pool: 'pg' },
        tolerations: [
          { key: 'a', operator: 'Exists' },
          { key: 'b', operator: 'Equal', value: 'c', effect: 'NoExecute' },
        ],
      },
      priorityClassName: 'high',
    });
    expect(spec({ placement })).not.toHaveProperty('topologySpreadConstraints');
    expect(spec({ placement }).affinity).not.toHaveProperty('podAntiAffinityType');
  });
});

test('volumes', () => {
  const storage = PostgresStorage.of(Size.gibibytes(100), { storageClass: 'fast', wal: Size.mebibytes(1536) });
  const tablespaces = [Tablespace.of('hot', Size.gibibytes(5), { owner: 'me', temporary: true, storageClass: 'nvme' })];
  expect(spec({ storage, tablespaces })).toMatchObject({
    storage: { size: '100Gi', storageClass: 'fast' },
    walStorage: { size: '1536Mi', storageClass: 'fast' },
    tablespaces: [{ name: 'hot', owner: { name: 'me' }, temporary: true, storage: { size: '5Gi', storageClass: 'nvme' } }],
  });
});

test('resources', () => {
  const burst = PostgresResources.burstable(CpuAmount.millis(1500), Size.gibibytes(1));
  expect(spec({ resources: burst }).resources).toEqual({ requests: { cpu: '1500m', memory: '1Gi' }, limits: { memory: '1Gi' } });
  const fixed = PostgresResources.guaranteed(CpuAmount.cores(2), Size.gibibytes(4));
  expect(spec({ resources: fixed }).resources).toEqual({ requests: { cpu: '2', memory: '4Gi' }, limits: { cpu: '2', memory: '4Gi' } });
});

test('settings of PostgreSQL', () => {
  const props = {
    parameters: { work_mem: '4MB', 'pgaudit.log': 'all' },
    audit: PostgresAudit.ofClasses([AuditClass.DDL]),
    preloadedLibraries: ['pg_cron'],
    pgHba: ['local all all peer'],
    pgIdent: ['a b c'],
  };
  expect(spec(props).postgresql).toEqual({
    parameters: { work_mem: '4MB', 'pgaudit.log': 'all', 'pgaudit.log_catalog': 'off', 'pgaudit.log_parameter': 'off' },
    shared_preload_libraries: ['pg_cron'],
    pg_hba: ['local all all peer'],
    pg_ident: ['a b c'],
  });
});

test.each([
  [PostgresLocale.builtin('C'), { localeProvider: 'builtin', builtinLocale: 'C', localeCollate: 'C', localeCType: 'C' }],
  [
    PostgresLocale.icu('de', '&a < b'),
    { localeProvider: 'icu', icuLocale: 'de', icuRules: '&a < b', localeCollate: 'C', localeCType: 'C' },
  ],
  [PostgresLocale.libc('de_AT.utf8'), { localeProvider: 'libc', localeCollate: 'de_AT.utf8', localeCType: 'de_AT.utf8' }],
])('a locale in the words of initdb (%#)', (locale, members) => {
  const bootstrap = PostgresBootstrap.emptyDatabase('shop', {
    locale,
    owner: 'seller',
    ownerSecret: 'seller-login',
    encoding: 'UTF8',
    dataChecksums: false,
    walSegmentMebibytes: 64,
    postInitApplicationSql: ['SELECT 1'],
  });
  expect(spec({ bootstrap }).bootstrap.initdb).toEqual({
    ...members,
    database: 'shop',
    owner: 'seller',
    secret: { name: 'seller-login' },
    encoding: 'UTF8',
    dataChecksums: false,
    walSegmentSize: 64,
    postInitApplicationSQL: ['SELECT 1'],
  });
});

test('roles', () => {
  const roles = [
    ManagedRole.of('a', {
      login: true,
      superuser: false,
      createDatabase: true,
      createRole: false,
      replication: true,
      bypassRowLevelSecurity: true,
      inherit: false,
      memberOf: ['b'],
      connectionLimit: 3,
      validUntil: '2030-01-01T00:00:00Z',
      passwordSecret: 's',
      comment: 'c',
    }),
    ManagedRole.of('b', { withoutPassword: true }),
  ];
  expect(spec({ roles }).managed.roles).toEqual([
    {
      name: 'a',
      ensure: 'present',
      login: true,
      superuser: false,
      createdb: true,
      createrole: false,
      replication: true,
      bypassrls: true,
      inherit: false,
      inRoles: ['b'],
      connectionLimit: 3,
      validUntil: '2030-01-01T00:00:00Z',
      passwordSecret: { name: 's' },
      comment: 'c',
    },
    { name: 'b', ensure: 'present', disablePassword: true },
  ]);
});

test('the superuser', () => {
  expect(spec({ superuser: SuperuserAccess.enabled() })).toMatchObject({ enableSuperuserAccess: true });
  expect(spec({ superuser: SuperuserAccess.enabled() })).not.toHaveProperty('superuserSecret');
  expect(spec({ superuser: SuperuserAccess.enabled('s') })).toMatchObject({ superuserSecret: { name: 's' } });
});

describe('operations', () => {
  test('several instances are updated by a switchover, one as the operator decides', () => {
    const instances = Instances.highlyAvailable(3);
    expect(spec({ instances })).toMatchObject({ primaryUpdateMethod: 'switchover', primaryUpdateStrategy: 'unsupervised' });
    expect(spec()).not.toHaveProperty('primaryUpdateMethod');
    expect(spec({ instances, updates: PostgresUpdates.supervised() })).toMatchObject({ primaryUpdateStrategy: 'supervised' });
  });

  test('times are seconds', () => {
    const timeouts = {
      smartShutdown: Duration.seconds(15),
      stop: Duration.minutes(5),
      start: Duration.hours(1),
      switchover: Duration.minutes(5),
      failover: Duration.seconds(0),
    };
    expect(spec({ timeouts })).toMatchObject({
      smartShutdownTimeout: 15,
      stopDelay: 300,
      startDelay: 3600,
      switchoverDelay: 300,
      failoverDelay: 0,
    });
  });
});
