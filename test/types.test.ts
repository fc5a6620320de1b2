import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Duration, Size } from 'cdk8s';
import { expect, test } from 'vitest';
import {
  type AzureBlobOptions,
  Backup,
  type BackupPolicyProps,
  BackupSchedule,
  type ConnectionPoolerProps,
  CpuAmount,
  DataProtection,
  type GoogleCloudStorageOptions,
  type ImageCatalogProps,
  Instances,
  NetworkPeer,
  ObjectStore,
  ObjectStoreSecret,
  type OnDemandBackupProps,
  PostgresCluster,
  type PostgresClusterProps,
  type PostgresDatabaseProps,
  type PostgresNetworkPolicyProps,
  PostgresPresets,
  PostgresResources,
  type PostgresRoleProps,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
  ProductionChange,
  type ProductionOptions,
  type S3CompatibleOptions,
  type S3Options,
  SynchronousReplication,
  type TlsSecrets,
  type VolumeSnapshotPolicyProps,
  type WorkshopOptions,
} from '../src';
import { chartIn, decisions, policyIn, storeIn } from './constructs/made';

/**
 * What must not compile. Each line below an `@ts-expect-error` is wrong on purpose: the type check of this folder fails as soon as
 * one of them is not, and names the line. Vitest does not check types, so what runs is only what has no meaning at run time.
 */
type Check<T> = (props: T) => void;
const no = (): void => {};

const cluster = PostgresCluster.fromClusterName(chartIn('db'), 'ref', 'orders');
const store = storeIn(chartIn());
const policy = policyIn(chartIn());
const { version, instances, storage, backup, tls } = decisions();

test('a cluster without one of its five decisions does not compile', () => {
  const props: Check<PostgresClusterProps> = no;
  props({ version, instances, storage, backup, tls });
  // @ts-expect-error version is required
  props({ instances, storage, backup, tls });
  // @ts-expect-error instances is required
  props({ version, storage, backup, tls });
  // @ts-expect-error storage is required
  props({ version, instances, backup, tls });
  // @ts-expect-error backup is required
  props({ version, instances, storage, tls });
  // @ts-expect-error tls is required
  props({ version, instances, storage, backup });
  // @ts-expect-error a cluster without any is none
  const make = () => new PostgresCluster(chartIn(), 'orders');
  expect(make).toThrow(/^PostgresCluster needs/);
});

test('a backup policy without store or retention does not compile', () => {
  const props: Check<BackupPolicyProps> = no;
  const retention = Duration.days(30);
  props({ store, retention });
  // @ts-expect-error store is required
  props({ retention });
  // @ts-expect-error retention is required
  props({ store });
  // @ts-expect-error the retention has a unit
  props({ store, retention: 30 });
});

test('what a preset cannot know does not compile when left out', () => {
  const props: Check<ProductionOptions> = no;
  const given = {
    version,
    storage,
    resources: PostgresResources.guaranteed(CpuAmount.cores(1), Size.gibibytes(1)),
    backup: policy,
    tls,
    clients: [],
  };
  props(given);
  const forget = () => {
    const { version: _version, ...withoutVersion } = given;
    // @ts-expect-error version is required
    props(withoutVersion);
    const { storage: _storage, ...withoutStorage } = given;
    // @ts-expect-error storage is required
    props(withoutStorage);
    const { resources: _resources, ...withoutResources } = given;
    // @ts-expect-error resources is required
    props(withoutResources);
    const { backup: _backup, ...withoutBackup } = given;
    // @ts-expect-error backup is required
    props(withoutBackup);
    const { tls: _tls, ...withoutTls } = given;
    // @ts-expect-error tls is required
    props(withoutTls);
    const { clients: _clients, ...withoutClients } = given;
    // @ts-expect-error clients is required
    props(withoutClients);
  };
  forget();
  // @ts-expect-error the workshop needs its backup
  const workshop: WorkshopOptions = {};
  expect(workshop).toEqual({});
  // @ts-expect-error production needs options
  expect(() => PostgresPresets.production(chartIn(), 'orders')).toThrow(/^production needs/);
});

test('a companion without its cluster does not compile', () => {
  const pooler: Check<ConnectionPoolerProps> = no;
  const database: Check<PostgresDatabaseProps> = no;
  const role: Check<PostgresRoleProps> = no;
  const request: Check<OnDemandBackupProps> = no;
  const network: Check<PostgresNetworkPolicyProps> = no;
  // @ts-expect-error cluster is required
  pooler({});
  // @ts-expect-error cluster is required
  database({ owner: 'app' });
  // @ts-expect-error owner is required
  database({ cluster });
  // @ts-expect-error cluster is required
  role({});
  // @ts-expect-error cluster is required
  request({});
  // @ts-expect-error cluster is required
  network({ clients: [] });
  // @ts-expect-error clients is required
  network({ cluster });
});

test('a place without its name does not compile', () => {
  const s3: Check<S3Options> = no;
  const compatible: Check<S3CompatibleOptions> = no;
  const azure: Check<AzureBlobOptions> = no;
  const google: Check<GoogleCloudStorageOptions> = no;
  // @ts-expect-error bucket is required
  s3({});
  // @ts-expect-error bucket is required
  compatible({ endpoint: 'https://minio' });
  // @ts-expect-error endpoint is required
  compatible({ bucket: 'b' });
  // @ts-expect-error account is required
  azure({ container: 'c' });
  // @ts-expect-error container is required
  azure({ account: 'a' });
  // @ts-expect-error bucket is required
  google({});
});

test('certificates, snapshots and images do not compile without what they are made of', () => {
  const secrets: Check<TlsSecrets> = no;
  const snapshots: Check<VolumeSnapshotPolicyProps> = no;
  const images: Check<ImageCatalogProps> = no;
  // @ts-expect-error serverCaSecret is required
  secrets({ serverTlsSecret: 's' });
  // @ts-expect-error serverTlsSecret is required
  secrets({ serverCaSecret: 'c' });
  // @ts-expect-error snapshotClass is required
  snapshots({});
  // @ts-expect-error images is required
  images({});
});

test('a no without a reason does not compile, and says at run time what is missing', () => {
  // @ts-expect-error the reason is required
  expect(() => Backup.none()).toThrow(new Error('the reason of Backup.none(), why this data may be lost, is needed, got null'));
  // @ts-expect-error the reason is required
  expect(() => DataProtection.none()).toThrow(new Error('the reason of DataProtection.none() is needed, got null'));
  // @ts-expect-error the reason is required
  expect(() => SynchronousReplication.none()).toThrow(new Error('the reason of SynchronousReplication.none() is needed, got null'));
  // @ts-expect-error the reason is required
  expect(() => ProductionChange.pgHba([])).toThrow(new Error('the reason of ProductionChange.pgHba() is needed, got null'));
});

test('an answer is no plain value', () => {
  const props: Check<PostgresClusterProps> = no;
  // @ts-expect-error a version is a PostgresVersion
  props({ ...decisions(), version: '17' });
  // @ts-expect-error instances are Instances
  props({ ...decisions(), instances: 3 });
  // @ts-expect-error storage is a PostgresStorage
  props({ ...decisions(), storage: { size: '10Gi' } });
  // @ts-expect-error a backup is a Backup, not its policy
  props({ ...decisions(), backup: policy });
  // @ts-expect-error parameters are texts
  props({ ...decisions(), parameters: { max_connections: 300 } });
});

test('answers cannot be made by hand, nor changed', () => {
  const make = () => {
    // @ts-expect-error the constructor is private
    new Instances({ count: 3 });
    // @ts-expect-error the constructor is private
    new PostgresTls({ kind: 'operator' });
    // @ts-expect-error the constructor is private
    new PostgresPresets();
    // @ts-expect-error what is passed in is never changed
    decisions().instances = Instances.single();
    // @ts-expect-error a name is read only
    cluster.clusterName = 'other';
  };
  expect(make).toBeTypeOf('function');
});

test('positions that cannot be left out', () => {
  const make = () => {
    // @ts-expect-error the hour is required
    BackupSchedule.dailyAt();
    // @ts-expect-error the count is required
    Instances.highlyAvailable();
    // @ts-expect-error the size is required
    PostgresStorage.of();
    // @ts-expect-error the labels are required
    NetworkPeer.podsLabelled();
    // @ts-expect-error the store is required
    ObjectStoreSecret.fromExisting(chartIn(), 'store', 'secret');
    // @ts-expect-error the bucket is required
    ObjectStore.s3();
    // @ts-expect-error the version is required
    PostgresVersion.of();
  };
  expect(make).toBeTypeOf('function');
});

test('every prop that is required somewhere is left out here once', () => {
  const listed = readFileSync(join(__dirname, 'surface.txt'), 'utf8').split('\n');
  const here = [__filename, ...['hybrid-manager', 'hybrid-manager-presets'].map((name) => join(__dirname, `${name}.types.test.ts`))]
    .map((name) => readFileSync(name, 'utf8'))
    .join('');
  const required: string[] = [];
  let struct: string | undefined;
  for (const line of listed) {
    if (!line.startsWith(' ')) {
      struct = line.startsWith('struct ') ? line.split(' ')[1] : undefined;
    } else if (struct && !line.endsWith('?')) {
      required.push(`${struct}.${line.trim()}`);
    }
  }
  // A finding is only ever read.
  const given = required.filter((name) => !name.startsWith('CheckFinding.'));
  const forgotten = given.filter((name) => {
    const [owner, prop] = name.split('.');
    return !here.includes(`${owner}`) || !(here.includes(`${prop} is required`) || name === 'WorkshopOptions.backup');
  });
  expect(given.length).toBeGreaterThan(25);
  expect(forgotten).toEqual([]);
});
