import { App, Chart, Size } from 'cdk8s';
import * as pg from '../../src';
import { isJsonObject, type Json } from '../../src/finding';
import { table } from './table';

/** Why a value is what it is, and where that can be read. A reason that starts with `yours:` names the option it comes from. */
type Reasons = Readonly<Record<string, readonly [reason: string, source?: string]>>;

const CNPG = 'https://cloudnative-pg.io/documentation/current';
const PG = 'https://www.postgresql.org/docs/current';
const BARMAN = 'https://cloudnative-pg.io/plugin-barman-cloud/docs';

const PARAMETER = 'spec.postgresql.parameters.';

const PRODUCTION: Reasons = {
  'spec.instances': ['one can be lost, or updated, and a standby is left to confirm commits', `${CNPG}/architecture/`],
  'spec.enablePDB': ['a node drain takes one instance at a time', `${CNPG}/kubernetes_upgrade/#pod-disruption-budgets`],
  'spec.imageName': ['yours: `version`, or `image`; the minor release is pinned, so the same program renders the same bytes'],
  'spec.bootstrap.initdb.database': ['yours: `database`'],
  'spec.bootstrap.initdb.owner': ['the role has the name of the database'],
  'spec.bootstrap.initdb.dataChecksums': ['a damaged page is noticed when it is read; cannot be changed later', `${PG}/checksums.html`],
  'spec.bootstrap.initdb.encoding': ['every language fits'],
  'spec.bootstrap.initdb.localeProvider': [
    'order does not come from a library of the image, so a new image breaks no index',
    `${PG}/locale.html`,
  ],
  'spec.bootstrap.initdb.builtinLocale': [
    'it orders by code point, for good; before PostgreSQL 17 it is the locale `C` of libc',
    `${PG}/locale.html`,
  ],
  'spec.bootstrap.initdb.localeCollate': ['the same'],
  'spec.bootstrap.initdb.localeCType': ['what the provider leaves to the C library does not depend on its version either'],
  'spec.affinity.enablePodAntiAffinity': ['instances keep apart', `${CNPG}/scheduling/`],
  'spec.affinity.podAntiAffinityType': ['never two on one node, even under pressure', `${CNPG}/scheduling/`],
  'spec.affinity.topologyKey': ['apart means: on different nodes'],
  'spec.topologySpreadConstraints': [
    'zones are used evenly; with `zones` of three or more an instance waits rather than share a zone out of turn',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  ],
  'spec.storage.size': ['yours: `storage`'],
  'spec.walStorage.size': [
    'yours: `storage`; a full data volume does not stop the log, and the other way round',
    `${CNPG}/storage/#volume-for-wal`,
  ],
  'spec.resources.requests': ['yours: `resources`'],
  'spec.resources.limits': [
    'yours: `resources`; equal to the requests, the pod is of the class Guaranteed',
    `${CNPG}/resource_management/`,
  ],
  [`${PARAMETER}archive_timeout`]: ['what is not archived yet is at most five minutes old', `${PG}/runtime-config-wal.html`],
  [`${PARAMETER}idle_in_transaction_session_timeout`]: [
    'a forgotten transaction keeps vacuum from cleaning up',
    `${PG}/runtime-config-client.html`,
  ],
  [`${PARAMETER}log_autovacuum_min_duration`]: ['long vacuums show in the log', `${PG}/runtime-config-logging.html`],
  [`${PARAMETER}log_checkpoints`]: ['checkpoints explain pauses in writing', `${PG}/runtime-config-logging.html`],
  [`${PARAMETER}log_lock_waits`]: ['who waits for whom shows in the log', `${PG}/runtime-config-logging.html`],
  [`${PARAMETER}log_min_duration_statement`]: ['slow statements show in the log', `${PG}/runtime-config-logging.html`],
  [`${PARAMETER}log_temp_files`]: ['sorts that do not fit into `work_mem` show in the log', `${PG}/runtime-config-logging.html`],
  [`${PARAMETER}max_connections`]: ['a pooler in front takes more; each connection costs memory', `${PG}/runtime-config-connection.html`],
  [`${PARAMETER}max_slot_wal_keep_size`]: ['40 % of the WAL volume: a dead slot cannot fill it', `${PG}/runtime-config-replication.html`],
  [`${PARAMETER}max_wal_size`]: ['a quarter of the WAL volume between checkpoints', `${PG}/runtime-config-wal.html`],
  [`${PARAMETER}min_wal_size`]: ['a sixteenth of the WAL volume is recycled rather than removed', `${PG}/runtime-config-wal.html`],
  [`${PARAMETER}pg_stat_statements.max`]: [
    'statements are counted; the operator loads the extension',
    `${CNPG}/postgresql_conf/#enabling-pg_stat_statements`,
  ],
  [`${PARAMETER}pg_stat_statements.track`]: ['those inside functions too', `${PG}/pgstatstatements.html`],
  [`${PARAMETER}shared_buffers`]: ['a quarter of the memory', `${PG}/runtime-config-resource.html`],
  [`${PARAMETER}ssl_min_protocol_version`]: ['current clients speak it', `${PG}/runtime-config-connection.html`],
  [`${PARAMETER}wal_compression`]: ['fewer bytes to archive and to stream', `${PG}/runtime-config-wal.html`],
  [`${PARAMETER}work_mem`]: [
    'with two sorts in each of 200 connections, and the buffers, 80 % of the memory; at most 64 MB',
    `${PG}/runtime-config-resource.html`,
  ],
  'spec.postgresql.pg_hba': ['nobody connects without TLS', `${PG}/auth-pg-hba-conf.html`],
  'spec.postgresql.synchronous.method': ['any of the standbys may confirm', `${CNPG}/replication/#synchronous-replication`],
  'spec.postgresql.synchronous.number': [
    'one confirmation: no confirmed commit is lost with the primary; two of three would stop writes in every update',
  ],
  'spec.postgresql.synchronous.dataDurability': [
    'commits wait where no standby is there, instead of going on alone',
    `${CNPG}/replication/#data-durability-and-synchronous-replication`,
  ],
  'spec.postgresql.synchronous.failoverQuorum': [
    'the operator promotes only a standby that has every confirmed commit',
    `${CNPG}/failover/#failover-quorum-quorum-based-failover`,
  ],
  'spec.enableSuperuserAccess': ['`postgres` has no password, nobody logs in with it over the network', `${CNPG}/security/`],
  'spec.certificates.serverTLSSecret': ['yours: `tls`'],
  'spec.certificates.serverCASecret': ['yours: `tls`'],
  'spec.plugins': ['yours: `backup`; the archive has a folder of its own, `<namespace>.<cluster>`', `${BARMAN}/usage/`],
  'spec.primaryUpdateMethod': [
    'writes pause for seconds; a restart in place refuses connections while the primary shuts down',
    `${CNPG}/rolling_update/`,
  ],
  'spec.primaryUpdateStrategy': ['updates do not wait for a person', `${CNPG}/rolling_update/`],
  'spec.smartShutdownTimeout': [
    'seconds for clients to finish; poolers and applications connect again',
    `${CNPG}/instance_manager/#shutdown-control`,
  ],
  'spec.stopDelay': [
    'seconds; it is the grace period of the pod, and nodes often wait ten minutes at most',
    `${CNPG}/instance_manager/#shutdown-control`,
  ],
  'spec.startDelay': ['seconds; recovery after a crash has to fit in', `${CNPG}/instance_manager/`],
  'spec.switchoverDelay': [
    'seconds; with a quorum nothing is lost when the old primary is not waited for longer',
    `${CNPG}/instance_manager/#shutdown-of-the-primary-during-a-switchover`,
  ],
  'spec.failoverDelay': ['seconds; a lost primary is replaced at once', `${CNPG}/failover/`],
};

const BACKUP: Reasons = {
  'spec.configuration.destinationPath': ['yours: `store`'],
  'spec.configuration.s3Credentials.accessKeyId': ['yours: `store`'],
  'spec.configuration.s3Credentials.secretAccessKey': ['yours: `store`'],
  'spec.configuration.wal.compression': ['smaller than lz4, for more CPU', `${BARMAN}/compression/`],
  'spec.configuration.wal.maxParallel': ['a peak of writes is archived four files at a time', `${BARMAN}/usage/`],
  'spec.configuration.data.compression': ['base backups know no zstd', `${BARMAN}/compression/`],
  'spec.configuration.data.jobs': ['two uploads at a time leave bandwidth to the service'],
  'spec.retentionPolicy': ['a mistake is often noticed weeks later; our choice, upstream has no default', `${BARMAN}/retention/`],
  'spec.instanceSidecarConfiguration.resources.requests': ['the archiver does not starve', `${BARMAN}/usage/`],
  'spec.instanceSidecarConfiguration.resources.limits': ['without equal limits the pod is not of the class Guaranteed'],
};

const SCHEDULE: Reasons = {
  'spec.cluster.name': ['the cluster'],
  'spec.schedule': [
    'daily at two; minute and second come from the name of the cluster, so that a fleet does not start at once',
    `${CNPG}/backup/#scheduled-backups`,
  ],
  'spec.immediate': ['without it up to a day passes without any backup', `${CNPG}/backup/#scheduled-backups`],
  'spec.method': ['Barman Cloud: the in-tree way is going away', `${BARMAN}/intro/`],
  'spec.pluginConfiguration.name': ['the same'],
  'spec.target': ['the primary is spared', `${CNPG}/backup/#backup-from-a-standby`],
};

const POOLER: Reasons = {
  'spec.cluster.name': ['the cluster'],
  'spec.instances': ['one can be lost or updated', `${CNPG}/connection_pooling/#high-availability-ha`],
  'spec.type': ['the primary'],
  'spec.deploymentStrategy.type': ['pods are replaced one by one'],
  'spec.deploymentStrategy.rollingUpdate.maxUnavailable': ['a new pod is there before an old one goes'],
  'spec.deploymentStrategy.rollingUpdate.maxSurge': ['one pod more for the time of a rollout'],
  'spec.pgbouncer.poolMode': ['many clients share few connections', 'https://www.pgbouncer.org/features.html'],
  'spec.pgbouncer.parameters.default_pool_size': [
    'three pods stay below 80 % of the 200 connections',
    'https://www.pgbouncer.org/config.html',
  ],
  'spec.pgbouncer.parameters.max_client_conn': ['many clients', 'https://www.pgbouncer.org/config.html'],
  'spec.pgbouncer.parameters.max_prepared_statements': [
    'prepared statements work in transaction mode',
    'https://www.pgbouncer.org/config.html',
  ],
  'spec.pgbouncer.parameters.query_wait_timeout': ['seconds; an error instead of an endless wait', 'https://www.pgbouncer.org/config.html'],
  'spec.pgbouncer.parameters.server_lifetime': ['seconds; connections do not grow old', 'https://www.pgbouncer.org/config.html'],
  'spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution': [
    'on different nodes where there are enough; required, a rollout would wait for a node more than there are pods',
  ],
  'spec.template.spec.containers': ['requests and limits are equal'],
  'spec.template.spec.topologySpreadConstraints': ['zones are used evenly'],
};

const WORKSHOP: Reasons = {
  ...Object.fromEntries(
    ['spec.instances', 'spec.enablePDB', 'spec.imageName', 'spec.bootstrap.initdb.dataChecksums', 'spec.affinity.enablePodAntiAffinity']
      .concat(['spec.affinity.topologyKey', 'spec.postgresql.synchronous.method', 'spec.postgresql.synchronous.number'])
      .concat(['spec.postgresql.synchronous.dataDurability', 'spec.postgresql.synchronous.failoverQuorum', 'spec.enableSuperuserAccess'])
      .concat(['spec.primaryUpdateMethod', 'spec.primaryUpdateStrategy', 'spec.plugins', `${PARAMETER}pg_stat_statements.max`])
      .concat([`${PARAMETER}pg_stat_statements.track`])
      .map((path) => [path, PRODUCTION[path]]),
  ),
  'spec.bootstrap.initdb.database': ['the database of the application'],
  'spec.bootstrap.initdb.owner': ['the role has the name of the database'],
  'spec.affinity.podAntiAffinityType': ['one laptop may be one node'],
  'spec.topologySpreadConstraints': ['zones are used where there are any'],
  'spec.storage.size': ['everything runs on one laptop'],
  'spec.walStorage.size': ['the same'],
  'spec.tablespaces': ['one for indexes, one for temporary files', `${CNPG}/tablespaces/`],
  'spec.resources.requests': ['everything runs on one laptop'],
  'spec.resources.limits': ['memory only: idle CPU may be used'],
  [`${PARAMETER}max_wal_size`]: ['the default of 1 GB would fill the WAL volume', `${PG}/runtime-config-wal.html`],
  [`${PARAMETER}max_slot_wal_keep_size`]: ['a dead slot cannot fill it'],
  [`${PARAMETER}wal_keep_size`]: ['the operator would keep 512 MB, as much as the volume holds', `${CNPG}/postgresql_conf/`],
};

const DEVELOPMENT: Reasons = {
  'spec.instances': ['one is enough, and down while its node is'],
  'spec.enablePDB': ['with one instance it would only block a node drain', `${CNPG}/kubernetes_upgrade/#pod-disruption-budgets`],
  'spec.imageName': PRODUCTION['spec.imageName'],
  'spec.bootstrap.initdb.database': ['the database of the application'],
  'spec.bootstrap.initdb.owner': ['the role has the name of the database'],
  'spec.bootstrap.initdb.dataChecksums': PRODUCTION['spec.bootstrap.initdb.dataChecksums'],
  'spec.storage.size': ['small; `storage` gives another'],
  'spec.enableSuperuserAccess': PRODUCTION['spec.enableSuperuserAccess'],
};

/** The tables of the page about presets; throws where a value has no reason, or a reason has no value. */
export function presetsParts(): Readonly<Record<string, string>> {
  const objects = render();
  return {
    production: explained(objects.production, PRODUCTION),
    'production backup': `${explained(objects.objectStore, BACKUP)}\n\n${explained(objects.schedule, SCHEDULE)}`,
    'production pooler': explained(objects.pooler, POOLER),
    workshop: explained(objects.workshop, WORKSHOP),
    development: explained(objects.development, DEVELOPMENT),
  };
}

function render() {
  const chart = new Chart(new App(), 'presets', { namespace: 'orders' });
  const bucket = pg.ObjectStore.s3({ bucket: 'orders' });
  const store = pg.ObjectStoreSecret.fromExisting(chart, 'store', 'orders-keys', bucket);
  const backup = pg.PostgresPresets.productionBackup(chart, 'backup', store);
  const issuer = pg.TLSIssuer.clusterIssuer(chart, 'issuer', 'corporate-ca');
  const production = pg.PostgresPresets.production(chart, 'orders', {
    version: pg.PostgresVersion.V17,
    storage: pg.PostgresStorage.of(Size.gibibytes(100), { wal: Size.gibibytes(20) }),
    resources: pg.PostgresResources.guaranteed(pg.CpuAmount.cores(4), Size.gibibytes(16)),
    backup,
    tls: pg.PostgresTls.issuedBy(issuer),
    clients: [pg.NetworkPeer.podsLabelled({ app: 'shop' })],
  });
  pg.PostgresPresets.productionPooler(chart, 'pooler', production);
  pg.PostgresPresets.workshop(chart, 'workshop', { backup });
  pg.PostgresPresets.development(chart, 'development');
  const manifests = chart.toJson();
  const find = (kind: string, name: string) => manifests.find((one) => one.kind === kind && one.metadata.name === name);
  return {
    production: find('Cluster', 'orders'),
    objectStore: find('ObjectStore', 'orders-archive'),
    schedule: find('ScheduledBackup', 'orders-scheduled'),
    pooler: find('Pooler', 'orders-pooler-rw'),
    workshop: find('Cluster', 'workshop'),
    development: find('Cluster', 'development'),
  };
}

function explained(manifest: { kind: string; spec: Json }, reasons: Reasons): string {
  const values = leaves('spec', manifest.spec);
  const missing = [...values.keys()].filter((path) => !(path in reasons));
  const stale = Object.keys(reasons).filter((path) => !values.has(path));
  if (missing.length > 0 || stale.length > 0) {
    throw new Error(
      `${manifest.kind}: no reason for ${missing.join(', ') || 'nothing'}; a reason and no value: ${stale.join(', ') || 'none'}`,
    );
  }
  const rows = [...values].map(([path, value]) => {
    const [reason, source] = reasons[path];
    return [`\`${path.replace('spec.', '')}\``, shown(value), source ? `${reason} ([source](${source}))` : reason];
  });
  return table([manifest.kind, 'value', 'why'], rows);
}

/** Scalars and lists by their path; what Kubernetes calls resources stays in one piece. */
function leaves(path: string, value: Json): Map<string, Json> {
  if (!isJsonObject(value) || /\.(requests|limits|accessKeyId|secretAccessKey)$/.test(path)) {
    return new Map([[path, value]]);
  }
  return new Map(Object.entries(value).flatMap(([name, member]) => [...leaves(`${path}.${name}`, member)]));
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? '(several fields)' : `\`${text}\``;
}
