import { App, Duration, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  Backup,
  BackupEncryption,
  BackupPolicy,
  type BackupPolicyProps,
  BackupSchedule,
  CpuAmount,
  ExternalSecretSource,
  ObjectStore,
  ObjectStoreKeys,
  ObjectStoreSecret,
  PostgresResources,
  SnapshotOwner,
  VolumeSnapshotPolicy,
  type VolumeSnapshotPolicyProps,
  WorkloadIdentity,
} from '../../src';
import { chartIn, clusterIn, namesOf, one, policyIn, storeIn } from './made';

describe('a policy', () => {
  test('has defaults that can be defended', () => {
    const chart = chartIn('db');
    clusterIn(chart, { backup: Backup.by(policyIn(chart)) });
    expect(one(chart, 'ObjectStore').spec).toEqual({
      configuration: {
        destinationPath: 's3://acme',
        s3Credentials: {
          accessKeyId: { name: 'orders-s3', key: 'ACCESS_KEY_ID' },
          secretAccessKey: { name: 'orders-s3', key: 'ACCESS_SECRET_KEY' },
        },
        wal: { compression: 'lz4', maxParallel: 4 },
        data: { compression: 'lz4', jobs: 2 },
      },
      retentionPolicy: '30d',
    });
    expect(one(chart, 'ScheduledBackup').spec).toEqual({
      cluster: { name: 'orders' },
      immediate: true,
      method: 'plugin',
      pluginConfiguration: { name: 'barman-cloud.cloudnative-pg.io' },
      schedule: expect.stringMatching(/^\d+ \d+ 2 \* \* \*$/),
      target: 'prefer-standby',
    });
    expect(one(chart, 'Cluster').spec.plugins).toEqual([
      {
        name: 'barman-cloud.cloudnative-pg.io',
        isWALArchiver: true,
        parameters: { barmanObjectName: 'orders-archive', serverName: 'db.orders' },
      },
    ]);
  });

  test('overrides reach the ObjectStore alone', () => {
    const chart = chartIn('db');
    clusterIn(chart, { backup: Backup.by(policyIn(chart, { overrides: { spec: { configuration: { historyTags: { a: 'b' } } } } })) });
    expect(one(chart, 'ObjectStore').spec.configuration).toMatchObject({ destinationPath: 's3://acme', historyTags: { a: 'b' } });
    expect(one(chart, 'ScheduledBackup').spec).not.toHaveProperty('configuration');
  });

  test.each([
    [{ retention: Duration.hours(30) }, 'the retention is counted in whole days, got 1.25 days'],
    [{ walParallel: 0 }, 'walParallel is a whole number of at least 1, got 0'],
    [{ dataJobs: 1.5 }, 'dataJobs is a whole number of at least 1, got 1.5'],
    [{ store: undefined }, 'BackupPolicy needs `store`: ObjectStoreSecret.fromExisting(…)'],
    [{ retention: undefined }, 'BackupPolicy needs `retention`: Duration.days(30)'],
  ])('is refused with a line that says what to do (%#)', (more, line) => {
    expect(() => policyIn(chartIn(), more as Partial<BackupPolicyProps>)).toThrow(new Error(line));
  });

  test('one of everything at once is enough', () => {
    const sidecarResources = PostgresResources.guaranteed(CpuAmount.millis(1), Size.mebibytes(1));
    expect(() => policyIn(chartIn(), { walParallel: 1, dataJobs: 1, retention: Duration.days(1), sidecarResources })).not.toThrow();
  });

  test('only S3 is asked to encrypt', () => {
    const chart = chartIn();
    const store = ObjectStoreSecret.fromExisting(chart, 'azure', 'keys', ObjectStore.azureBlob({ account: 'a', container: 'c' }));
    expect(() => new BackupPolicy(chart, 'p', { store, retention: Duration.days(1), encryption: BackupEncryption.AES256 })).toThrow(
      new Error('encryption is asked of S3 alone, the object store is "azure"; set it up in the store itself'),
    );
    expect(() => policyIn(chart, { encryption: BackupEncryption.AES256 })).not.toThrow();
  });

  test('emits nothing by itself', () => {
    const chart = chartIn('db');
    policyIn(chart);
    new VolumeSnapshotPolicy(chart, 'snapshots', { snapshotClass: 'csi' });
    expect(namesOf(chart)).toEqual([]);
  });
});

describe('one policy for clusters in several charts', () => {
  const app = new App();
  const platform = chartIn('platform', app);
  const store = ObjectStoreSecret.fromExternalSecrets(
    platform,
    's3-keys',
    ObjectStore.s3({ bucket: 'acme' }),
    ExternalSecretSource.clusterSecretStore('vault', 'backup'),
  );
  const policy = new BackupPolicy(platform, 'nightly', { store, retention: Duration.days(30) });
  const [orders, invoices] = [chartIn('orders', app), chartIn('invoices', app)];
  clusterIn(orders, { backup: Backup.by(policy) }, 'main');
  clusterIn(orders, { backup: Backup.by(policy) }, 'second');
  clusterIn(invoices, { backup: Backup.by(policy) }, 'main');

  test('nothing lands where it is described', () => {
    expect(namesOf(platform)).toEqual([]);
  });

  test('each cluster has an archive of its own, and each chart the keys once', () => {
    expect(namesOf(orders)).toEqual([
      'Cluster orders/main',
      'ObjectStore orders/main-archive',
      'ScheduledBackup orders/main-scheduled',
      'ExternalSecret orders/s3-keys',
      'Cluster orders/second',
      'ObjectStore orders/second-archive',
      'ScheduledBackup orders/second-scheduled',
    ]);
    expect(namesOf(invoices)).toEqual([
      'Cluster invoices/main',
      'ObjectStore invoices/main-archive',
      'ScheduledBackup invoices/main-scheduled',
      'ExternalSecret invoices/s3-keys',
    ]);
  });
});

describe('the folder in the store', () => {
  test.each([
    ['db', {}, 'db.orders'],
    [undefined, {}, 'orders'],
    ['db', { generation: 1 }, 'db.orders'],
    ['db', { generation: 2 }, 'db.orders.2'],
    ['db', { serverName: 'orders-eu' }, 'orders-eu'],
    ['db', { serverName: 'orders-eu', generation: 3 }, 'orders-eu'],
  ])('in namespace %s with %j is %s', (namespace, options, expected) => {
    const chart = chartIn(namespace);
    const cluster = clusterIn(chart, { backup: Backup.by(policyIn(chart), options) });
    expect(cluster.archiveServerName).toBe(expected);
    expect(one(chart, 'Cluster').spec.plugins[0].parameters.serverName).toBe(expected);
  });

  test('of two clusters is never the same', () => {
    const folder = (namespace: string, name: string, generation: number) => {
      const chart = chartIn(namespace);
      return clusterIn(chart, { backup: Backup.by(policyIn(chart), { generation }) }, name).archiveServerName;
    };
    expect(folder('a-b', 'c', 1)).not.toBe(folder('a', 'b-c', 1));
    expect(folder('a', 'b', 2)).not.toBe(folder('a', 'b-2', 1));
  });

  test.each([0, -1, 1.5])('there is no generation %d', (generation) => {
    const line = `the generation of an archive is a whole number of at least 1, got ${generation}`;
    expect(() => Backup.by(policyIn(chartIn()), { generation })).toThrow(new Error(line));
  });

  test.each(['', 'a/b', '.hidden', 'with space'])('"%s" is no folder', (serverName) => {
    const line =
      `serverName is the name of one folder, of letters, digits, "-", "_" and ".", got "${serverName}"; ` +
      'give folders above it as the `path` of the ObjectStore';
    expect(() => Backup.by(policyIn(chartIn()), { serverName })).toThrow(new Error(line));
  });

  test('a policy that is forgotten is named', () => {
    expect(() => Backup.by(undefined as unknown as BackupPolicy)).toThrow(new Error('Backup.by() needs `policy`: new BackupPolicy(…)'));
    expect(() => Backup.bySnapshots(undefined as unknown as VolumeSnapshotPolicy)).toThrow(
      new Error('Backup.bySnapshots() needs `policy`: new VolumeSnapshotPolicy(…)'),
    );
  });
});

describe('snapshots', () => {
  test('alone archive no log', () => {
    const chart = chartIn('db');
    const policy = new VolumeSnapshotPolicy(chart, 'p', {
      snapshotClass: 'csi',
      owner: SnapshotOwner.CLUSTER,
      schedule: BackupSchedule.cron('0 0 3 * * *'),
    });
    const cluster = clusterIn(chart, { backup: Backup.bySnapshots(policy) });
    expect(namesOf(chart)).toEqual(['Cluster db/orders', 'ScheduledBackup db/orders-scheduled']);
    expect(one(chart, 'Cluster').spec.backup).toEqual({
      volumeSnapshot: { className: 'csi', snapshotOwnerReference: 'cluster', online: false },
    });
    expect(one(chart, 'Cluster').spec).not.toHaveProperty('plugins');
    expect(one(chart, 'ScheduledBackup').spec).toEqual({
      cluster: { name: 'orders' },
      immediate: true,
      method: 'volumeSnapshot',
      schedule: '0 0 3 * * *',
      target: 'prefer-standby',
    });
    expect(cluster.archiveServerName).toBeUndefined();
  });

  test('beside an archive are the base backups', () => {
    const chart = chartIn('db');
    const policy = new VolumeSnapshotPolicy(chart, 'p', { snapshotClass: 'csi', archive: policyIn(chart) });
    const cluster = clusterIn(chart, { backup: Backup.bySnapshots(policy, { generation: 2 }) });
    expect(cluster.archiveServerName).toBe('db.orders.2');
    expect(one(chart, 'ScheduledBackup').spec.method).toBe('volumeSnapshot');
    expect(one(chart, 'Cluster').spec.plugins).toHaveLength(1);
  });

  test.each([
    [undefined, true],
    [true, true],
    [false, false],
  ])('with an archive are taken of a running instance unless that is refused: %s', (online, expected) => {
    const chart = chartIn('db');
    const policy = new VolumeSnapshotPolicy(chart, 'p', { snapshotClass: 'csi', archive: policyIn(chart), online });
    clusterIn(chart, { backup: Backup.bySnapshots(policy) });
    expect(one(chart, 'Cluster').spec.backup.volumeSnapshot.online).toBe(expected);
  });

  test('of a running instance need the log', () => {
    expect(() => new VolumeSnapshotPolicy(chartIn(), 'p', { snapshotClass: 'csi', online: true })).toThrow(
      new Error(
        'a VolumeSnapshotPolicy with `online` needs an `archive`: a snapshot of a running instance cannot be restored without the log; ' +
          'give a BackupPolicy, or leave `online` out to have the instance stopped meanwhile',
      ),
    );
  });

  test('need a class', () => {
    const make = (props: unknown) => new VolumeSnapshotPolicy(chartIn(), 'p', props as VolumeSnapshotPolicyProps);
    expect(() => make({ snapshotClass: '' })).toThrow(new Error('the snapshotClass of a VolumeSnapshotPolicy is needed, got ""'));
    expect(() => make(undefined)).toThrow(new Error('the snapshotClass of a VolumeSnapshotPolicy is needed, got null'));
  });
});

describe('the way into a store', () => {
  test('an existing Secret is named, and nothing is emitted', () => {
    const chart = chartIn('db');
    expect(storeIn(chart).secretName).toBe('orders-s3');
    expect(namesOf(chart)).toEqual([]);
  });

  test('a fetched Secret has the keys that the consumer reads', () => {
    const chart = chartIn('db');
    const store = ObjectStoreSecret.fromExternalSecrets(
      chart,
      'store',
      ObjectStore.azureBlob({ account: 'a', container: 'c' }),
      ExternalSecretSource.secretStore('vault', 'azure', { properties: { AZURE_STORAGE_KEY: 'key' } }),
      {
        secretName: 'azure-login',
        refreshInterval: Duration.minutes(10),
        labels: { a: 'b' },
        annotations: { c: 'd' },
        overrides: { spec: { refreshPolicy: 'Periodic' } },
      },
    );
    clusterIn(chart, { backup: Backup.by(policyIn(chartIn(undefined, new App()), { store })) });
    expect(one(chart, 'ExternalSecret')).toEqual({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'azure-login', namespace: 'db', labels: { a: 'b' }, annotations: { c: 'd' } },
      spec: {
        refreshPolicy: 'Periodic',
        data: [
          { secretKey: 'AZURE_STORAGE_ACCOUNT', remoteRef: { key: 'azure', property: 'AZURE_STORAGE_ACCOUNT' } },
          { secretKey: 'AZURE_STORAGE_KEY', remoteRef: { key: 'azure', property: 'key' } },
        ],
        refreshInterval: '600s',
        secretStoreRef: { kind: 'SecretStore', name: 'vault' },
        target: { name: 'azure-login', creationPolicy: 'Owner' },
      },
    });
  });

  test.each([
    [
      'awsRole',
      ObjectStore.s3({ bucket: 'b' }),
      WorkloadIdentity.awsRole('arn:aws:iam::123456789012:role/backup'),
      { s3Credentials: { inheritFromIAMRole: true } },
      { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::123456789012:role/backup' },
    ],
    [
      'azureClient',
      ObjectStore.azureBlob({ account: 'a', container: 'c' }),
      WorkloadIdentity.azureClient('3f8b8c2e-0d4e-4c8e-9c1f-0a2b3c4d5e6f'),
      { azureCredentials: { inheritFromAzureAD: true } },
      { 'azure.workload.identity/client-id': '3f8b8c2e-0d4e-4c8e-9c1f-0a2b3c4d5e6f' },
    ],
    [
      'googleServiceAccount',
      ObjectStore.googleCloudStorage({ bucket: 'b' }),
      WorkloadIdentity.googleServiceAccount('b@acme.iam.gserviceaccount.com'),
      { googleCredentials: { gkeEnvironment: true } },
      { 'iam.gke.io/gcp-service-account': 'b@acme.iam.gserviceaccount.com' },
    ],
  ])('an identity (%s) is inherited from the service account', (_name, bucket, identity, credentials, annotations) => {
    const chart = chartIn('db');
    const store = ObjectStoreSecret.workloadIdentity(chart, 'identity', bucket, identity);
    expect(store.secretName).toBeUndefined();
    clusterIn(chart, { backup: Backup.by(new BackupPolicy(chart, 'p', { store, retention: Duration.days(1) })) });
    expect(one(chart, 'ObjectStore').spec.configuration).toMatchObject(credentials);
    expect(one(chart, 'Cluster').spec.serviceAccountTemplate).toEqual({ metadata: { annotations } });
  });

  test.each([
    [
      () => ObjectStoreSecret.fromExisting(chartIn(), 's', '', ObjectStore.s3({ bucket: 'b' })),
      'the name of the Secret with the keys to the object store is needed, got ""',
    ],
    [
      () => ObjectStoreSecret.fromExisting(chartIn(), 's', 'keys', ObjectStore.s3({ bucket: 'b' }), ObjectStoreKeys.azureStorageKey()),
      'the keys belong to "azure", the object store is "s3"; give keys of that kind',
    ],
    [
      () =>
        ObjectStoreSecret.fromExisting(
          chartIn(),
          's',
          'keys',
          ObjectStore.googleCloudStorage({ bucket: 'b' }),
          ObjectStoreKeys.s3AccessKey(),
        ),
      'the keys belong to "s3" or "s3-compatible", the object store is "google"; give keys of that kind',
    ],
    [
      () =>
        ObjectStoreSecret.workloadIdentity(
          chartIn(),
          's',
          ObjectStore.s3Compatible({ bucket: 'b', endpoint: 'https://minio' }),
          WorkloadIdentity.awsRole('arn:aws:iam::123456789012:role/backup'),
        ),
      'the identity belongs to "s3", the object store to "s3-compatible"; both have to be of one cloud',
    ],
    [
      () => ObjectStoreSecret.fromExisting(chartIn(), 's', 'keys', undefined as unknown as ObjectStore),
      'ObjectStoreSecret needs `store`: ObjectStore.s3({ bucket: … })',
    ],
    [
      () =>
        ObjectStoreSecret.fromExternalSecrets(
          chartIn(),
          's',
          ObjectStore.s3({ bucket: 'b' }),
          undefined as unknown as ExternalSecretSource,
        ),
      'ObjectStoreSecret.fromExternalSecrets() needs `source`: ExternalSecretSource.secretStore(…)',
    ],
    [
      () => ObjectStoreSecret.workloadIdentity(chartIn(), 's', ObjectStore.s3({ bucket: 'b' }), undefined as unknown as WorkloadIdentity),
      'ObjectStoreSecret.workloadIdentity() needs `identity`: WorkloadIdentity.awsRole(…)',
    ],
  ])('is refused where it leads nowhere (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });
});
