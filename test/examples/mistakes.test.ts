import { App, Chart, Duration, Size } from 'cdk8s';
import { expect, test } from 'vitest';
import * as pg from '../../src';

/** What somebody writes who does not know the library yet, in JavaScript: nothing is checked before the program runs. */
const js = pg as any;

function decisions(changed: object = {}): object {
  return {
    version: pg.PostgresVersion.V17,
    instances: pg.Instances.highlyAvailable(3),
    storage: pg.PostgresStorage.of(Size.gibibytes(10), { wal: Size.gibibytes(4) }),
    backup: pg.Backup.none('a first try'),
    tls: pg.PostgresTls.operatorManaged(),
    ...changed,
  };
}

function chart(): Chart {
  return new Chart(new App(), 'first', { namespace: 'orders' });
}

function policy(scope: Chart): pg.BackupPolicy {
  const store = pg.ObjectStoreSecret.fromExisting(scope, 'store', 'keys', pg.ObjectStore.s3({ bucket: 'orders' }));
  return new pg.BackupPolicy(scope, 'policy', { store, retention: Duration.days(30) });
}

const cluster = (changed: object, id = 'orders') => new js.PostgresCluster(chart(), id, decisions(changed));

test.each<[string, () => unknown, string]>([
  [
    'no backup',
    () => cluster({ backup: undefined }),
    "PostgresCluster needs `backup`: Backup.by(policy), or Backup.none('why the data may be lost')",
  ],
  ['a version as text', () => cluster({ version: '17' }), 'PostgresCluster needs `version`: PostgresVersion.V17; got "17"'],
  ['a number of instances', () => cluster({ instances: 3 }), 'PostgresCluster needs `instances`: Instances.highlyAvailable(3); got 3'],
  [
    'a size as text',
    () => cluster({ storage: '10Gi' }),
    'PostgresCluster needs `storage`: PostgresStorage.of(Size.gibibytes(100)); got "10Gi"',
  ],
  [
    'a policy where its use is wanted',
    () => {
      const scope = chart();
      return new js.PostgresCluster(scope, 'orders', decisions({ backup: policy(scope) }));
    },
    "PostgresCluster needs `backup`: Backup.by(policy), or Backup.none('why the data may be lost'); got a BackupPolicy",
  ],
  [
    'a single line for a list',
    () => cluster({ pgHba: 'host all all all scram-sha-256' }),
    '`pgHba` is a list, got "host all all all scram-sha-256"; write ["host all all all scram-sha-256"]',
  ],
  [
    'a name with an underscore',
    () => cluster({}, 'my_orders'),
    'the cluster cannot be called "my_orders": lower-case letters, digits and "-" are expected, a letter first, no "-" last; give another `name`',
  ],
  [
    'a database with an underscore',
    () => {
      const scope = chart();
      return new pg.PostgresDatabase(scope, 'my_data', {
        cluster: new js.PostgresCluster(scope, 'orders', decisions()),
        owner: 'app',
      });
    },
    'the name of the object cannot be "my_data": at most 253 lower-case letters, digits, "-" and "." are expected; give another `name`',
  ],
  [
    'a schedule of five fields',
    () => pg.BackupSchedule.cron('30 2 * * *'),
    'BackupSchedule.cron() takes six fields, seconds first, got the five of "30 2 * * *"; write "0 30 2 * * *"',
  ],
  [
    'a WAL volume that is no Size',
    () => js.PostgresStorage.of(Size.gibibytes(10), { wal: '1Gi' }),
    'a size is a Size of cdk8s such as Size.gibibytes(10), got "1Gi"',
  ],
  ['CPU as Kubernetes writes it', () => js.PostgresResources.guaranteed('500m', Size.gibibytes(1)), 'PostgresResources.guaranteed() needs'],
  ['a retention in days', () => new js.BackupPolicy(chart(), 'p', { store: {}, retention: 30 }), 'BackupPolicy needs `retention`: '],
  [
    'production without a WAL volume',
    () =>
      js.PostgresPresets.production(chart(), 'orders', {
        ...decisions({ storage: pg.PostgresStorage.of(Size.gibibytes(10)) }),
        resources: pg.PostgresResources.guaranteed(pg.CpuAmount.cores(1), Size.gibibytes(4)),
        backup: {},
        clients: [],
      }),
    'the preset production keeps the write-ahead log on a volume of its own; give PostgresStorage.of(size, { wal: … })',
  ],
])('%s is answered in the words of the API', (_mistake, write, answer) => {
  expect(write).toThrow(answer);
});

test('what only shows in the manifest is said at synth, all of it at once', () => {
  const scope = chart();
  new js.PostgresCluster(scope, 'orders', decisions({ parameters: { max_connections: 300 }, overrides: { spec: { instnces: 3 } } }));
  expect(() => (scope.node.root as App).synthYaml()).toThrow(
    [
      'Validation failed with the following errors:',
      '  [first/orders] SCHEMA-001 overrides (/spec/instnces): "instnces" is not a field of Cluster spec; did you mean "instances"?',
      '  [first/orders] SCHEMA-002 parameters.max_connections (/spec/postgresql/parameters/max_connections): 300 is a whole number, a text is expected; write "300", in quotes',
    ].join('\n'),
  );
});
