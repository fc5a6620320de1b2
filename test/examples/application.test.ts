import { beforeAll, expect, test } from 'vitest';
import { itemsAt, memberAt } from '../../src/finding';
import { complaints, runExample, type Written } from './run-example';

let written: Written;
beforeAll(async () => {
  written = await runExample(() => import('../../examples/application/main.js'));
});

test('a Deployment stands beside its cluster, and nothing is complained about', () => {
  expect(written.objects).toContain('Deployment shop-web');
  expect(written.objects).toContain('Cluster shop-db');
  expect(complaints(written)).toEqual([]);
});

test('the environment is read from the Secret of the operator', () => {
  const [container] = written.items('Deployment', 'shop-web', 'spec', 'template', 'spec', 'containers');
  const keys = itemsAt(container, 'env').map((variable) => [memberAt(variable, 'name'), memberAt(variable, 'valueFrom', 'secretKeyRef')]);
  expect(Object.fromEntries(keys)).toEqual({
    PGHOST: { name: 'shop-db-app', key: 'host' },
    PGPORT: { name: 'shop-db-app', key: 'port' },
    PGDATABASE: { name: 'shop-db-app', key: 'dbname' },
    PGUSER: { name: 'shop-db-app', key: 'username' },
    PGPASSWORD: { name: 'shop-db-app', key: 'password' },
    PGSSLMODE: undefined,
  });
});

test('the network policy lets in pods with the labels of the Deployment', () => {
  const labels = written.at('Deployment', 'shop-web', 'spec', 'template', 'metadata', 'labels', 'app');
  expect(written.items('NetworkPolicy', 'shop-db', 'spec', 'ingress')).toContainEqual({
    from: [{ podSelector: { matchLabels: { app: labels } } }],
    ports: [{ port: 5432, protocol: 'TCP' }],
  });
});
