import { beforeAll, expect, test } from 'vitest';
import { complaints, runExample, type Written } from './run-example';

let written: Written;
beforeAll(async () => {
  written = await runExample(() => import('../../examples/production/main.js'));
});

test('the cluster comes with all that belongs to it', () => {
  expect(written.files).toEqual(['namespace.k8s.yaml', 'orders.k8s.yaml']);
  expect([...written.objects].sort()).toEqual([
    'Certificate orders-authority',
    'Certificate orders-server-tls',
    'Cluster orders',
    'Database reporting',
    'ExternalSecret orders-backup-keys',
    'Issuer orders-authority',
    'Issuer orders-authority-root',
    'Namespace orders',
    'NetworkPolicy orders',
    'ObjectStore orders-archive',
    'PodDisruptionBudget orders-pooler-rw',
    'PodMonitor orders',
    'Pooler orders-pooler-rw',
    'PrometheusRule orders',
    'ScheduledBackup orders-scheduled',
    'ValidatingAdmissionPolicy protect.orders.orders',
    'ValidatingAdmissionPolicyBinding protect.orders.orders',
  ]);
});

test('nothing is complained about, and the change of the preset is reported with its reason', () => {
  expect(complaints(written)).toEqual([]);
  expect(written.findings.map(({ problem }) => problem)).toEqual(['production.parameters: the shop promises answers within 300 ms']);
});

test('the owner of the second database is a role of the cluster', () => {
  const owner = written.at('Database', 'reporting', 'spec', 'owner');
  expect(written.items('Cluster', 'orders', 'spec', 'managed', 'roles')).toMatchObject([{ name: owner, login: true }]);
});

test('the archive takes its keys from the Secret that External Secrets fills', () => {
  const credentials = ['spec', 'configuration', 's3Credentials', 'accessKeyId', 'name'];
  expect(written.at('ObjectStore', 'orders-archive', ...credentials)).toBe('orders-backup-keys');
  expect(written.at('ExternalSecret', 'orders-backup-keys', 'spec', 'target', 'name')).toBe('orders-backup-keys');
});
