import { Duration, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  BackupPolicy,
  CloudNativePgRelease,
  PostgresOperator,
  PostgresPresets,
  PostgresStorage,
  PostgresVersion,
  type WorkshopOptions,
} from '../../src';
import { chartIn, namesOf, one, storeIn } from '../constructs/made';

const OLDER = PostgresOperator.cloudNativePg(CloudNativePgRelease.V1_29);

describe('development', () => {
  test('is one instance, and says what it gives up', () => {
    const chart = chartIn('dev');
    PostgresPresets.development(chart, 'orders');
    expect(namesOf(chart)).toEqual(['Cluster dev/orders']);
    const { metadata, spec } = one(chart, 'Cluster');
    expect(metadata.annotations).toEqual({
      'cdk8s-postgres/development': 'one instance: down while its node is; no alert, no reserved CPU or memory',
      'cdk8s-postgres/no-backup': 'development: the data can be made anew',
      'cdk8s-postgres/no-protection': 'development: whoever deletes the cluster means it',
    });
    expect(spec).toMatchObject({ instances: 1, storage: { size: '5Gi' }, enablePDB: false });
  });

  test('takes version, volume, parameters, name and operator', () => {
    const chart = chartIn('dev');
    const cluster = PostgresPresets.development(chart, 'orders', {
      version: PostgresVersion.V18,
      storage: PostgresStorage.of(Size.gibibytes(1)),
      parameters: { work_mem: '8MB' },
      name: 'pg',
      managedBy: OLDER,
    });
    expect([cluster.clusterName, cluster.managedBy]).toEqual(['pg', OLDER]);
    expect(one(chart, 'Cluster').spec).toMatchObject({
      imageName: 'ghcr.io/cloudnative-pg/postgresql:18.4-standard-trixie',
      storage: { size: '1Gi' },
      postgresql: { parameters: { work_mem: '8MB' } },
    });
  });
});

describe('workshop', () => {
  test('is everything in small, on one laptop', () => {
    const chart = chartIn('workshop');
    const backup = new BackupPolicy(chart, 'backup', { store: storeIn(chart), retention: Duration.days(7) });
    const cluster = PostgresPresets.workshop(chart, 'pg', { backup, managedBy: OLDER });
    expect(cluster.managedBy).toBe(OLDER);
    expect(one(chart, 'Cluster').spec).toMatchObject({
      instances: 3,
      imageName: 'ghcr.io/cloudnative-pg/postgresql:16.14-standard-trixie',
      affinity: { podAntiAffinityType: 'preferred' },
      storage: { size: '512Mi' },
      walStorage: { size: '512Mi' },
      tablespaces: [{ name: 'idxtbs' }, { name: 'tmptbs', temporary: true }],
    });
  });

  test('has a log that fits its volume', () => {
    const chart = chartIn('workshop');
    const backup = new BackupPolicy(chart, 'backup', { store: storeIn(chart), retention: Duration.days(7) });
    PostgresPresets.workshop(chart, 'pg', { backup });
    const { max_wal_size, max_slot_wal_keep_size, wal_keep_size } = one(chart, 'Cluster').spec.postgresql.parameters;
    const sizes = [max_wal_size, max_slot_wal_keep_size, wal_keep_size].map((size: string) => Number.parseInt(size, 10));
    expect(sizes).toEqual([256, 128, 64]);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(512);
  });

  test.each([undefined, {}])('needs a backup (%#)', (options) => {
    expect(() => PostgresPresets.workshop(chartIn(), 'pg', options as WorkshopOptions)).toThrow(
      new Error('workshop needs `backup`: new BackupPolicy(…)'),
    );
  });
});
