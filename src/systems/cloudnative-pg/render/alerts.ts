import type { BackupIntent, ClusterIntent } from '../../../intent/cluster';
import type { Alert } from '../../prometheus/manifests';
import { longestGapHours } from '../schedule';

/** How late a base backup may be: it runs for a while, and a standby may be away. */
const BACKUP_GRACE_HOURS = 2;
/** Three times archive_timeout as the operator sets it. */
const ARCHIVING_OVERDUE_SECONDS = 15 * 60;
/** Of the volume that holds the log: half of what the preset `production` lets slots keep. */
const SLOT_SHARE = 0.2;

/**
 * The alerts of one cluster. Names of metrics are those of the operator's default queries and of the plugin.
 *
 * @see https://cloudnative-pg.io/documentation/current/monitoring/
 */
export function clusterAlerts(intent: ClusterIntent): Alert[] {
  const cluster = matcher(intent);
  return [
    ...availability(intent, cluster),
    ...storage(intent, cluster),
    ...replication(intent, cluster),
    ...housekeeping(intent, cluster),
    ...archive(intent, cluster),
    ...baseBackups(intent, cluster),
    ...certificates(intent),
  ];
}

/** Selects the metrics of the cluster's pods. */
function matcher(intent: ClusterIntent): string {
  const labels = [`cnpg_io_cluster="${intent.name}"`];
  return [...(intent.namespace === undefined ? [] : [`namespace="${intent.namespace}"`]), ...labels].join(',');
}

/** Selects metrics about the cluster's volumes. */
function claims(intent: ClusterIntent): string {
  const namespace = intent.namespace === undefined ? '' : `namespace="${intent.namespace}",`;
  return `${namespace}persistentvolumeclaim=~"${intent.name}-[0-9]+(-wal|-tbs-.+)?"`;
}

function alert(severity: Alert['severity'], name: string, after: string, expression: string, summary: string): Alert {
  return { severity, name: `Postgres${name}`, after, expression, summary };
}

function availability(intent: ClusterIntent, cluster: string): Alert[] {
  const { count } = intent.instances;
  return [
    alert('page', 'NoPrimary', '1m', `absent(cnpg_pg_replication_in_recovery{${cluster}} == 0)`, `${intent.name} has no primary`),
    alert(
      'page',
      'InstanceDown',
      '5m',
      `(count(cnpg_collector_up{${cluster}} == 1) or vector(0)) < ${count}`,
      `${intent.name} has fewer than ${count} instances`,
    ),
    alert('page', 'Fenced', '15m', `max(cnpg_collector_fencing_on{${cluster}}) > 0`, `${intent.name} is fenced`),
    alert(
      'ticket',
      'SwitchoverRequired',
      '30m',
      `max(cnpg_collector_manual_switchover_required{${cluster}}) > 0`,
      `${intent.name} waits for somebody to promote a standby`,
    ),
  ];
}

function storage(intent: ClusterIntent, cluster: string): Alert[] {
  const volumes = claims(intent);
  const used = `kubelet_volume_stats_used_bytes{${volumes}} / kubelet_volume_stats_capacity_bytes{${volumes}}`;
  return [
    alert('page', 'VolumeAlmostFull', '5m', `max(${used}) > 0.85`, `a volume of ${intent.name} is over 85 % full`),
    alert(
      'page',
      'VolumeFillsSoon',
      '15m',
      `min(predict_linear(kubelet_volume_stats_available_bytes{${volumes}}[1h], 4 * 3600)) < 0`,
      `a volume of ${intent.name} is full within four hours`,
    ),
    alert(
      'ticket',
      'SlotRetainsLog',
      '15m',
      `max(cnpg_pg_replication_slots_pg_wal_lsn_diff{${cluster}} and on(slot_name, pod) cnpg_pg_replication_slots_active{${cluster}} == 0) > ${slotBytes(intent)}`,
      `an inactive replication slot of ${intent.name} holds more log than a fifth of the volume for it`,
    ),
  ];
}

function slotBytes(intent: ClusterIntent): number {
  return Math.floor((intent.storage.wal ?? intent.storage.data).kibibytes * 1024 * SLOT_SHARE);
}

function replication(intent: ClusterIntent, cluster: string): Alert[] {
  if (intent.instances.count === 1) {
    return [];
  }
  const lag = alert(
    'ticket',
    'ReplicationLag',
    '10m',
    `max(cnpg_pg_replication_lag{${cluster}}) > 60`,
    `a standby of ${intent.name} is over a minute behind`,
  );
  const { synchronous } = intent.instances;
  if (!synchronous) {
    return [lag];
  }
  // The metric cnpg_collector_sync_replicas repeats what is configured, so standbys that follow are counted.
  const following = `(count(cnpg_pg_replication_is_wal_receiver_up{${cluster}} == 1) or vector(0))`;
  const { number, durability } = synchronous;
  const who = number === 1 ? `no standby of ${intent.name} follows` : `fewer than ${number} standbys of ${intent.name} follow`;
  const [severity, effect] =
    durability === 'required' ? (['page', 'commits wait'] as const) : (['ticket', 'a failover would lose commits'] as const);
  return [lag, alert(severity, 'TooFewSynchronousStandbys', '2m', `${following} < ${number}`, `${who}: ${effect}`)];
}

function housekeeping({ name }: ClusterIntent, cluster: string): Alert[] {
  const older = (age: number) =>
    `max(cnpg_pg_database_xid_age{${cluster}}) > ${age} or max(cnpg_pg_database_mxid_age{${cluster}}) > ${age}`;
  const connections = `max by (pod) (sum by (pod) (cnpg_backends_total{${cluster}}) / on(pod) cnpg_pg_settings_setting{${cluster},name="max_connections"})`;
  return [
    alert(
      'ticket',
      'TransactionIdsAgeing',
      '1h',
      older(500_000_000),
      `transaction ids of ${name} are over 500 million old, vacuum does not keep up`,
    ),
    alert(
      'page',
      'TransactionIdsRunOut',
      '15m',
      older(1_200_000_000),
      `transaction ids of ${name} are over 1.2 billion old, Postgres stops writing at 2 billion`,
    ),
    alert(
      'ticket',
      'LongTransaction',
      '5m',
      `max(cnpg_backends_max_tx_duration_seconds{${cluster}}) > 3600`,
      `a transaction of ${name} has been open for over an hour`,
    ),
    alert('ticket', 'ConnectionsAlmostUsed', '10m', `${connections} > 0.8`, `over 80 % of the connections of ${name} are in use`),
  ];
}

function archive(intent: ClusterIntent, cluster: string): Alert[] {
  if (intent.backup.kind === 'none' || !intent.backup.archive) {
    return [];
  }
  const ready = `cnpg_collector_pg_wal_archive_status{${cluster},value="ready"}`;
  const silence = `cnpg_pg_stat_archiver_seconds_since_last_archival{${cluster}}`;
  return [
    alert('page', 'LogNotArchived', '15m', `max(${ready}) > 30`, `over 30 log files of ${intent.name} wait to be archived`),
    // A database without writes has nothing to archive, so something must be waiting.
    alert(
      'page',
      'ArchivingStopped',
      '5m',
      `max(${silence} > ${ARCHIVING_OVERDUE_SECONDS} and on(pod) ${ready} > 0)`,
      `${intent.name} has log to archive and has archived none for 15 minutes`,
    ),
  ];
}

function baseBackups(intent: ClusterIntent, cluster: string): Alert[] {
  const { backup } = intent;
  if (backup.kind === 'none') {
    return [];
  }
  const hours = longestGapHours(backup.runs.schedule) + BACKUP_GRACE_HOURS;
  const overdue = alert(
    'ticket',
    'BackupOverdue',
    '15m',
    // Where there never was one, the metric is 0.
    `time() - max(${lastBackupMetric(backup)}{${cluster}}) > ${hours * 3600}`,
    `${intent.name} has no base backup of the last ${hours} hours`,
  );
  return [overdue, ...recoveryWindow(intent, cluster, backup)];
}

/** Each method tells of its own backups alone. */
function lastBackupMetric(backup: BackupIntent & { kind: 'kept' }): string {
  return backup.runs.method === 'plugin'
    ? 'barman_cloud_cloudnative_pg_io_last_available_backup_timestamp'
    : 'cnpg_collector_last_available_backup_timestamp';
}

function recoveryWindow(intent: ClusterIntent, cluster: string, backup: BackupIntent & { kind: 'kept' }): Alert[] {
  if (backup.runs.method !== 'plugin' || !backup.archive) {
    return [];
  }
  const days = backup.archive.retentionDays;
  const shortest = Math.max(days - 2, 1) * 86400;
  const firstPoint = `max(barman_cloud_cloudnative_pg_io_first_recoverability_point{${cluster}})`;
  // A cluster younger than its retention cannot reach back that far.
  const age = `time() - min(kube_persistentvolumeclaim_created{${claims(intent)}})`;
  return [
    alert(
      'ticket',
      'RecoveryWindowShort',
      '1h',
      `time() - ${firstPoint} < ${shortest} and on() ${age} > ${days * 86400}`,
      `${intent.name} can be restored to fewer days than its retention of ${days}`,
    ),
  ];
}

function certificates(intent: ClusterIntent): Alert[] {
  if (intent.tls.kind !== 'issued') {
    return [];
  }
  const metric = 'certmanager_certificate_expiration_timestamp_seconds';
  const name = `name=~"${intent.name}-(server|replication)-tls"`;
  // The certificate's namespace is called so or so, by how Prometheus was told to treat labels that it sets itself.
  const ends =
    intent.namespace === undefined
      ? `${metric}{${name}}`
      : `${metric}{${name},namespace="${intent.namespace}"} or ${metric}{${name},exported_namespace="${intent.namespace}"}`;
  return [
    alert(
      'page',
      'CertificateExpires',
      '1h',
      `min(${ends}) - time() < 7 * 86400`,
      `a certificate of ${intent.name} ends within seven days`,
    ),
  ];
}
