import { beforeAll, expect, test } from 'vitest';
import { complaints, runExample, type Written } from './run-example';

const CLUSTER = ['Cluster', 'cluster-example'] as const;

let written: Written;
beforeAll(async () => {
  written = await runExample(() => import('../../examples/workshop/main.js'));
});

test('nothing is complained about', () => {
  expect(complaints(written)).toEqual([]);
});

test('the cluster has what the workshop shows', () => {
  expect(written.at(...CLUSTER, 'spec', 'instances')).toBe(3);
  expect(written.at(...CLUSTER, 'spec', 'imageName')).toMatch(/postgresql:16\./);
  expect(written.at(...CLUSTER, 'spec', 'walStorage', 'size')).toBe('512Mi');
  expect(written.items(...CLUSTER, 'spec', 'tablespaces')).toMatchObject([{ name: 'idxtbs' }, { name: 'tmptbs', temporary: true }]);
  expect(written.at(...CLUSTER, 'spec', 'postgresql', 'synchronous')).toMatchObject({ method: 'any', number: 1 });
  expect(written.at(...CLUSTER, 'spec', 'postgresql', 'parameters', 'pg_stat_statements.track')).toBe('all');
});

test('the archive is a MinIO over http, with the keys of an existing Secret', () => {
  const configuration = (...path: string[]) => written.at('ObjectStore', 'cluster-example-archive', 'spec', 'configuration', ...path);
  expect(configuration('endpointURL')).toBe('http://minio.default.svc:9000');
  expect(configuration('s3Credentials', 'accessKeyId')).toEqual({ name: 'minio-creds', key: 'MINIO_ACCESS_KEY' });
});

test('one backup is asked for beside the schedule', () => {
  expect(written.at('Backup', 'cluster-example-backup-1', 'spec')).toMatchObject({
    method: 'plugin',
    cluster: { name: 'cluster-example' },
  });
  expect(written.objects).toContain('ScheduledBackup cluster-example-scheduled');
});
