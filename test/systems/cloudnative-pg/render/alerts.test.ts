import { Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  Backup,
  BackupSchedule,
  DataDurability,
  Instances,
  type PostgresClusterProps,
  PostgresMonitoring,
  PostgresStorage,
  PostgresTls,
  SynchronousReplication,
  TLSIssuer,
  VolumeSnapshotPolicy,
  WeekDay,
} from '../../../../src';
import { clusterAlerts } from '../../../../src/systems/cloudnative-pg/render/alerts';
import { chartIn, policyIn } from '../../../constructs/made';
import { intentOf, manifest } from './rendered';

const ARCHIVED = { backup: Backup.by(policyIn(chartIn())) };
const AVAILABLE = { instances: Instances.highlyAvailable(3) };
const ISSUED = { tls: PostgresTls.issuedBy(TLSIssuer.clusterIssuer(chartIn(), 'issuer', 'ca')) };

function alert(name: string, props: Partial<PostgresClusterProps>) {
  return clusterAlerts(intentOf(props)).find((one) => one.name === `Postgres${name}`);
}

function namesFor(props: Partial<PostgresClusterProps>): string[] {
  return clusterAlerts(intentOf(props)).map(({ name }) => name.slice('Postgres'.length));
}

const ALWAYS = ['NoPrimary', 'InstanceDown', 'Fenced', 'SwitchoverRequired', 'VolumeAlmostFull', 'VolumeFillsSoon', 'SlotRetainsLog'];
const HOUSEKEEPING = ['TransactionIdsAgeing', 'TransactionIdsRunOut', 'LongTransaction', 'ConnectionsAlmostUsed'];

test('there is no alert about what a cluster does not have', () => {
  expect(namesFor({})).toEqual([...ALWAYS, ...HOUSEKEEPING]);
});

test('what a cluster has is watched', () => {
  expect(namesFor({ ...ARCHIVED, ...AVAILABLE, ...ISSUED })).toEqual([
    ...ALWAYS,
    'ReplicationLag',
    'TooFewSynchronousStandbys',
    ...HOUSEKEEPING,
    'LogNotArchived',
    'ArchivingStopped',
    'BackupOverdue',
    'RecoveryWindowShort',
    'CertificateExpires',
  ]);
});

test('metrics are those that the operator, its plugin, the kubelet, cert-manager and kube-state-metrics export', () => {
  const known = new Set([
    // https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/config/manager/default-monitoring.yaml
    'cnpg_backends_max_tx_duration_seconds',
    'cnpg_backends_total',
    'cnpg_pg_database_mxid_age',
    'cnpg_pg_database_xid_age',
    'cnpg_pg_replication_in_recovery',
    'cnpg_pg_replication_is_wal_receiver_up',
    'cnpg_pg_replication_lag',
    'cnpg_pg_replication_slots_active',
    'cnpg_pg_replication_slots_pg_wal_lsn_diff',
    'cnpg_pg_settings_setting',
    'cnpg_pg_stat_archiver_seconds_since_last_archival',
    // https://github.com/cloudnative-pg/cloudnative-pg/blob/v1.30.0/pkg/management/postgres/webserver/metricserver/pg_collector.go
    'cnpg_collector_fencing_on',
    'cnpg_collector_last_available_backup_timestamp',
    'cnpg_collector_manual_switchover_required',
    'cnpg_collector_pg_wal_archive_status',
    'cnpg_collector_up',
    // https://github.com/cloudnative-pg/plugin-barman-cloud/blob/v0.14.0/internal/cnpgi/instance/metrics.go
    'barman_cloud_cloudnative_pg_io_first_recoverability_point',
    'barman_cloud_cloudnative_pg_io_last_available_backup_timestamp',
    // https://kubernetes.io/docs/reference/instrumentation/metrics/
    'kubelet_volume_stats_available_bytes',
    'kubelet_volume_stats_capacity_bytes',
    'kubelet_volume_stats_used_bytes',
    // https://cert-manager.io/docs/devops-tips/prometheus-metrics/
    'certmanager_certificate_expiration_timestamp_seconds',
    // https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/storage/persistentvolumeclaim-metrics.md
    'kube_persistentvolumeclaim_created',
  ]);
  const snapshots = Backup.bySnapshots(new VolumeSnapshotPolicy(chartIn(), 'p', { snapshotClass: 'c' }));
  const alerts = [...clusterAlerts(intentOf({ ...ARCHIVED, ...AVAILABLE, ...ISSUED })), ...clusterAlerts(intentOf({ backup: snapshots }))];
  const used = new Set(alerts.flatMap(({ expression }) => expression.match(/[a-z_]+(?=\{)/g) ?? []));
  expect([...used].sort()).toEqual([...known].sort());
});

test('every metric is that of the one cluster', () => {
  const own = /\{namespace="db",(cnpg_io_cluster="orders"|persistentvolumeclaim=~"orders-\[0-9\]\+\(-wal\|-tbs-\.\+\)\?")|certmanager_/;
  for (const { name, expression } of clusterAlerts(intentOf({ ...ARCHIVED, ...AVAILABLE, ...ISSUED }))) {
    for (const selector of expression.match(/[a-z_]+\{[^}]*\}/g) ?? []) {
      expect([name, selector]).toEqual([name, expect.stringMatching(own)]);
    }
  }
});

describe('standbys', () => {
  test('that must confirm wake somebody when they are too few', () => {
    expect(alert('TooFewSynchronousStandbys', AVAILABLE)).toEqual({
      name: 'PostgresTooFewSynchronousStandbys',
      severity: 'page',
      after: '2m',
      expression: '(count(cnpg_pg_replication_is_wal_receiver_up{namespace="db",cnpg_io_cluster="orders"} == 1) or vector(0)) < 1',
      summary: 'no standby of orders follows: commits wait',
    });
  });

  test('that may be missing wait for the morning', () => {
    const synchronous = SynchronousReplication.quorum(2, { durability: DataDurability.PREFERRED });
    expect(alert('TooFewSynchronousStandbys', { instances: Instances.highlyAvailable(3, { synchronous }) })).toMatchObject({
      severity: 'ticket',
      summary: 'fewer than 2 standbys of orders follow: a failover would lose commits',
    });
  });

  test('that confirm nothing are only watched for lag', () => {
    const synchronous = SynchronousReplication.none('a second of loss is fine');
    const names = namesFor({ instances: Instances.highlyAvailable(2, { synchronous }) });
    expect(names).toContain('ReplicationLag');
    expect(names).not.toContain('TooFewSynchronousStandbys');
  });
});

describe('base backups', () => {
  test.each([
    [BackupSchedule.hourly(), 3],
    [BackupSchedule.dailyAt(2), 26],
    [BackupSchedule.weeklyOn(WeekDay.SUNDAY, 2), 170],
  ])('are overdue two hours after their time (%#)', (schedule, hours) => {
    expect(alert('BackupOverdue', { backup: Backup.by(policyIn(chartIn(), { schedule })) })).toMatchObject({
      expression: `time() - max(barman_cloud_cloudnative_pg_io_last_available_backup_timestamp{namespace="db",cnpg_io_cluster="orders"}) > ${hours * 3600}`,
      summary: `orders has no base backup of the last ${hours} hours`,
    });
  });

  test('by snapshots are told of by the operator, not by the plugin that archives the log', () => {
    const chart = chartIn();
    const archive = policyIn(chart);
    const props = { backup: Backup.bySnapshots(new VolumeSnapshotPolicy(chart, 'p', { snapshotClass: 'c', archive })) };
    expect(alert('BackupOverdue', props)?.expression).toContain('cnpg_collector_last_available_backup_timestamp');
    expect(namesFor(props)).toContain('LogNotArchived');
    expect(namesFor(props)).not.toContain('RecoveryWindowShort');
  });

  test('reach back as far as the retention, in a cluster that is old enough', () => {
    expect(alert('RecoveryWindowShort', ARCHIVED)?.expression).toBe(
      'time() - max(barman_cloud_cloudnative_pg_io_first_recoverability_point{namespace="db",cnpg_io_cluster="orders"}) < 2419200 and on() ' +
        'time() - min(kube_persistentvolumeclaim_created{namespace="db",persistentvolumeclaim=~"orders-[0-9]+(-wal|-tbs-.+)?"}) > 2592000',
    );
  });
});

test('an idle database does not wake anybody: something must wait to be archived', () => {
  expect(alert('ArchivingStopped', ARCHIVED)?.expression).toBe(
    'max(cnpg_pg_stat_archiver_seconds_since_last_archival{namespace="db",cnpg_io_cluster="orders"} > 900 and on(pod) ' +
      'cnpg_collector_pg_wal_archive_status{namespace="db",cnpg_io_cluster="orders",value="ready"} > 0)',
  );
});

test.each([
  [PostgresStorage.of(Size.gibibytes(100), { wal: Size.gibibytes(20) }), 4294967296],
  [PostgresStorage.of(Size.gibibytes(5)), 1073741824],
])('a slot may retain a fifth of the volume that holds the log (%#)', (storage, bytes) => {
  expect(alert('SlotRetainsLog', { storage })?.expression).toMatch(new RegExp(`> ${bytes}$`));
});

test('certificates are found whichever label Prometheus gives their namespace', () => {
  expect(alert('CertificateExpires', ISSUED)?.expression).toBe(
    'min(certmanager_certificate_expiration_timestamp_seconds{name=~"orders-(server|replication)-tls",namespace="db"} or ' +
      'certmanager_certificate_expiration_timestamp_seconds{name=~"orders-(server|replication)-tls",exported_namespace="db"}) - time() < 7 * 86400',
  );
});

test('alerts of two clusters differ in their labels, and every alert says what to look at', () => {
  const { spec } = manifest('alerts', { ...ARCHIVED, monitoring: PostgresMonitoring.prometheus() }).body as any;
  for (const { labels, annotations } of spec.groups[0].rules) {
    expect(labels).toEqual({ cnpg_io_cluster: 'orders', namespace: 'db', severity: expect.stringMatching(/^(page|ticket)$/) });
    expect(annotations.summary).toContain('orders');
  }
});

test('without a namespace there is no selector for it', () => {
  const expressions = clusterAlerts(intentOf({ ...ARCHIVED, ...AVAILABLE }, '')).map(({ expression }) => expression);
  expect(expressions[0]).toBe('absent(cnpg_pg_replication_in_recovery{cnpg_io_cluster="orders"} == 0)');
});
