import { App, Chart, Size, Testing } from 'cdk8s';
import { expect, test } from 'vitest';
import {
  Backup,
  CloudNativePgRelease,
  Instances,
  PostgresCluster,
  PostgresOperator,
  PostgresRole,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
} from '../../src';

function clusterFor(release: CloudNativePgRelease) {
  const chart = new Chart(new App(), 'test', { namespace: 'orders' });
  const cluster = new PostgresCluster(chart, 'orders', {
    version: PostgresVersion.V17,
    instances: Instances.single(),
    storage: PostgresStorage.of(Size.gibibytes(1)),
    backup: Backup.none('a test'),
    tls: PostgresTls.operatorManaged(),
    managedBy: PostgresOperator.cloudNativePg(release),
    overrides: { spec: { primaryLease: { leaseDurationSeconds: 20 } } },
  });
  return { chart, cluster };
}

test('a field of the release that the cluster is written for passes', () => {
  expect(() => Testing.synth(clusterFor(CloudNativePgRelease.V1_30).chart)).not.toThrow();
});

test('a field that is newer than the release of the cluster names the release that has it', () => {
  expect(() => Testing.synth(clusterFor(CloudNativePgRelease.V1_28).chart)).toThrow(
    '[test/orders] SCHEMA-013 overrides (/spec/primaryLease): "primaryLease" is a field of CloudNativePG 1.30, 1.28 is checked; remove it, or check for CloudNativePG 1.30',
  );
});

test('a kind that is newer than the release of the cluster fails', () => {
  const { chart, cluster } = clusterFor(CloudNativePgRelease.V1_29);
  new PostgresRole(chart, 'reporting', { cluster, login: true });
  expect(() => Testing.synth(chart)).toThrow(/\[test\/reporting\] DOC-109 .*DatabaseRole.*1\.30/);
});
