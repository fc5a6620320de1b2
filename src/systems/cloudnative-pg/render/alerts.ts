import type { ClusterIntent } from '../../../intent/cluster';
import type { Alert } from '../../prometheus/manifests';

/** One day and two hours: a daily backup that is late by more than two hours. */
const BACKUP_OVERDUE_SECONDS = 26 * 3600;
/** How long five minutes of archive_timeout, the operator's default, may stretch. */
const ARCHIVING_OVERDUE_SECONDS = 15 * 60;

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
    ...housekeeping(cluster),
    ...archive(intent, cluster),
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
      `max(cnpg_pg_replication_slots_pg_wal_lsn_diff{${cluster}} and on(slot_name, pod) cnpg_pg_replication_slots_active{${cluster}} == 0) > 1073741824`,
      `an inactive replication slot of ${intent.name} holds more than 1 GiB of log`,
    ),
  ];
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
  const quorum = alert(
    'page',
    'TooFewSynchronousStandbys',
    '2m',
    `max(cnpg_collector_sync_replicas{${cluster},value="observed"}) < max(cnpg_collector_sync_replicas{${cluster},value="expected"})`,
    `${intent.name} has too few synchronous standbys`,
  );
  return intent.instances.synchronous ? [lag, quorum] : [lag];
}

function housekeeping(cluster: string): Alert[] {
  const older = (age: number) =>
    `max(cnpg_pg_database_xid_age{${cluster}}) > ${age} or max(cnpg_pg_database_mxid_age{${cluster}}) > ${age}`;
  const connections = `max by (pod) (sum by (pod) (cnpg_backends_total{${cluster}}) / on(pod) cnpg_pg_settings_setting{${cluster},name="max_connections"})`;
  return [
    alert('ticket', 'TransactionIdsAgeing', '1h', older(500_000_000), 'transaction ids are over 500 million old, vacuum does not keep up'),
    alert(
      'page',
      'TransactionIdsRunOut',
      '15m',
      older(1_200_000_000),
      'transaction ids are over 1.2 billion old, Postgres stops writing at 2 billion',
    ),
    alert(
      'ticket',
      'LongTransaction',
      '5m',
      `max(cnpg_backends_max_tx_duration_seconds{${cluster}}) > 3600`,
      'a transaction has been open for over an hour',
    ),
    alert('ticket', 'ConnectionsAlmostUsed', '10m', `${connections} > 0.8`, 'over 80 % of the connections are in use'),
  ];
}

function archive(intent: ClusterIntent, cluster: string): Alert[] {
  if (intent.backup.kind === 'none' || !intent.backup.archive) {
    return [];
  }
  const lastBackup = `max(barman_cloud_cloudnative_pg_io_last_available_backup_timestamp{${cluster}})`;
  const firstPoint = `max(barman_cloud_cloudnative_pg_io_first_recoverability_point{${cluster}})`;
  const days = intent.backup.archive.retentionDays;
  const shortest = Math.max(days - 2, 1) * 86400;
  const alerts = [
    alert(
      'page',
      'LogNotArchived',
      '15m',
      `max(cnpg_collector_pg_wal_archive_status{${cluster},value="ready"}) > 30`,
      `over 30 log files of ${intent.name} wait to be archived`,
    ),
    alert(
      'page',
      'ArchivingStopped',
      '5m',
      `max(cnpg_pg_stat_archiver_seconds_since_last_archival{${cluster}}) > ${ARCHIVING_OVERDUE_SECONDS}`,
      `${intent.name} has archived no log for 15 minutes`,
    ),
    alert(
      'ticket',
      'BackupOverdue',
      '15m',
      `time() - ${lastBackup} > ${BACKUP_OVERDUE_SECONDS}`,
      `${intent.name} has no base backup of the last 26 hours`,
    ),
    alert(
      'ticket',
      'RecoveryWindowShort',
      '1h',
      `time() - ${firstPoint} < ${shortest} and on() time() - min(kube_persistentvolumeclaim_created{${claims(intent)}}) > ${days * 86400}`,
      `${intent.name} can be restored to fewer days than its retention of ${days}`,
    ),
  ];
  return alerts;
}

function certificates(intent: ClusterIntent): Alert[] {
  if (intent.tls.kind !== 'issued') {
    return [];
  }
  const namespace = intent.namespace === undefined ? '' : `exported_namespace="${intent.namespace}",`;
  const expiry = `min(certmanager_certificate_expiration_timestamp_seconds{${namespace}name=~"${intent.name}-(server|replication)-tls"})`;
  return [
    alert('page', 'CertificateExpires', '1h', `${expiry} - time() < 7 * 86400`, `a certificate of ${intent.name} ends within seven days`),
  ];
}
