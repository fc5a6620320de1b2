import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JudgeError } from '../errors.mjs';
import { repository } from '../paths.mjs';
import { answersWith, required } from './answers.mjs';

const hopeless = 100;

/** What this library writes, of props that were drawn by lot. */
export async function intents(release, count, random) {
  const library = theLibrary();
  const cases = [];
  for (let number = 0; cases.length < count; number++) {
    cases.push(...written(library, release, number, random));
    if (number === hopeless && cases.length === 0) {
      throw new JudgeError(`the library took none of ${hopeless} sets of props: lib/generated/answers.mjs is not up to date`);
    }
  }
  return cases.slice(0, count);
}

/** As its users have it, compiled. */
function theLibrary() {
  const load = createRequire(join(repository, 'package.json'));
  return { ...load(join(repository, 'lib', 'index.js')), cdk8s: load('cdk8s') };
}

/** Nothing where the library says at once that these props do not go together. */
function written(library, release, number, random) {
  const { ApiObject, App, Chart } = library.cdk8s;
  const chart = new Chart(new App(), `chart-${number}`, { namespace: 'intents' });
  const managedBy = library.PostgresOperator.cloudNativePg(library.CloudNativePgRelease.of(release));
  try {
    const { cluster, given } = clusterOf(library, chart, { name: `cluster-${number}`, managedBy }, random);
    addCompanions(library, chart, cluster, number, random);
    // Not by the chart, which would ask our checker.
    const objects = chart.node.findAll().filter((construct) => ApiObject.isApiObject(construct));
    return objects.map((object) => ({ object: object.toJson(), note: given.join(', ') }));
  } catch {
    return [];
  }
}

function clusterOf(library, chart, fixed, random) {
  const answers = answersWith(library, random);
  const given = Object.keys(answers).filter((prop) => required.includes(prop) || random.chance(0.3));
  const props = Object.fromEntries(given.map((prop) => [prop, answers[prop](chart)]));
  const backup = backupOf(library, chart, random);
  return { cluster: new library.PostgresCluster(chart, 'cluster', { ...fixed, ...props, backup }), given };
}

function backupOf(
  { Backup, BackupPolicy, BackupSchedule, ObjectStore, ObjectStoreKeys, ObjectStoreSecret, cdk8s },
  chart,
  { pick, chance },
) {
  if (chance(0.3)) {
    return Backup.none('can be made again');
  }
  const store = ObjectStoreSecret.fromExisting(
    chart,
    'store',
    'credentials',
    ObjectStore.s3({ bucket: 'backups', region: 'eu-central-1', path: pick([undefined, 'postgres']) }),
    ObjectStoreKeys.s3AccessKey({ accessKeyId: 'id', secretAccessKey: 'secret' }),
  );
  const schedule = pick([BackupSchedule.hourly(), BackupSchedule.dailyAt(3), BackupSchedule.cron('0 30 2,14 * * *')]);
  return Backup.by(new BackupPolicy(chart, 'policy', { store, retention: cdk8s.Duration.days(pick([1, 30, 400])), schedule }));
}

function addCompanions(library, chart, cluster, number, { pick, chance, below }) {
  const { ConnectionPooler, OnDemandBackup, PoolMode, PoolerTarget, PostgresDatabase, ReclaimPolicy } = library;
  if (chance(0.3)) {
    const parameters = pick([undefined, { max_client_conn: '500' }, { listen_port: '1' }, { default_pool_size: 'many' }]);
    const target = PoolerTarget[pick(['readWrite', 'readOnly', 'read'])]();
    new ConnectionPooler(chart, 'pooler', {
      cluster,
      name: `pooler-${number}`,
      target,
      mode: PoolMode.transaction(),
      instances: below(4),
      parameters,
    });
  }
  if (chance(0.3)) {
    const database = pick(['reporting', 'postgres', 'template0']);
    const reclaim = pick([undefined, ReclaimPolicy.RETAIN, ReclaimPolicy.DELETE]);
    new PostgresDatabase(chart, 'database', { cluster, name: `database-${number}`, database, owner: 'reporting', reclaim });
  }
  if (chance(0.2)) {
    new OnDemandBackup(chart, 'backup', { cluster, name: `backup-${number}` });
  }
}
