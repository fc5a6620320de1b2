import { Duration, Size } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import {
  AcmeSolver,
  AuditClass,
  BackupSchedule,
  CaBundle,
  CloudNativePgRelease,
  CpuAmount,
  DataDurability,
  DataProtection,
  ExternalSecretSource,
  Instances,
  ManagedRole,
  NetworkPeer,
  ObjectStore,
  ObjectStoreKeys,
  PostgresAudit,
  PostgresBootstrap,
  PostgresImage,
  PostgresLocale,
  PostgresMonitoring,
  PostgresOperator,
  PostgresPlacement,
  PostgresResources,
  PostgresStorage,
  PostgresUpdates,
  PostgresVersion,
  SuperuserAccess,
  SynchronousReplication,
  Tablespace,
  TaintEffect,
  Toleration,
  WeekDay,
  WorkloadIdentity,
} from '../../src';
import { daysOf, quantityOfKibibytes } from '../../src/intent/amounts';
import { timeoutsIntent } from '../../src/intent/updates';

describe('instances', () => {
  test('a single instance has no budget and no standby', () => {
    expect(Instances.single()._intent).toEqual({ count: 1, disruptionBudget: false });
  });

  test('several instances have one standby that confirms, and a disruption budget', () => {
    expect(Instances.highlyAvailable(3)._intent).toEqual({
      count: 3,
      synchronous: { method: 'any', number: 1, durability: 'required', failoverQuorum: true },
      disruptionBudget: true,
    });
  });

  test('commits without a synchronous standby keep the reason', () => {
    const synchronous = SynchronousReplication.none('a second of loss is fine');
    expect(Instances.highlyAvailable(2, { synchronous, disruptionBudget: false })._intent).toEqual({
      count: 2,
      asynchronousReason: 'a second of loss is fine',
      disruptionBudget: false,
    });
  });

  test('a preferred standby lets two instances be, and asks for no quorum', () => {
    const synchronous = SynchronousReplication.priority(1, { durability: DataDurability.PREFERRED, maxStandbysFromCluster: 1 });
    expect(Instances.highlyAvailable(2, { synchronous })._intent.synchronous).toEqual({
      method: 'first',
      number: 1,
      durability: 'preferred',
      maxStandbysFromCluster: 1,
    });
  });

  test.each([
    [() => Instances.highlyAvailable(1), 'the count of Instances.highlyAvailable() is a whole number of at least 2, got 1'],
    [() => Instances.highlyAvailable(2.5), 'the count of Instances.highlyAvailable() is a whole number of at least 2, got 2.5'],
    [
      () => Instances.highlyAvailable(2),
      'Instances.highlyAvailable(2) with 1 required standbys stops all writes while any one instance is away; ' +
        'have more instances, ask for fewer standbys, or use DataDurability.PREFERRED',
    ],
    [
      () => Instances.highlyAvailable(3, { synchronous: SynchronousReplication.quorum(3, { durability: DataDurability.PREFERRED }) }),
      'Instances.highlyAvailable(3) has 2 standbys, 3 cannot confirm a commit; ask for fewer',
    ],
    [() => SynchronousReplication.quorum(0), 'the number of standbys that confirm a commit is a whole number of at least 1, got 0'],
    [() => SynchronousReplication.none(' '), 'the reason of SynchronousReplication.none() is needed, got " "'],
  ])('refuses with a line that says what to do (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });

  test('two of four instances may be required to confirm, three not', () => {
    expect(Instances.highlyAvailable(4, { synchronous: SynchronousReplication.quorum(2) })._intent.synchronous?.number).toBe(2);
    expect(() => Instances.highlyAvailable(4, { synchronous: SynchronousReplication.quorum(3) })).toThrow(/stops all writes/);
  });
});

describe('versions and operators', () => {
  test.each([
    ['17', 17, undefined],
    ['17.10', 17, 10],
    ['13', 13, undefined],
  ])('reads the version %s', (text, major, minor) => {
    expect([PostgresVersion.of(text).major, PostgresVersion.of(text)._minor]).toEqual([major, minor]);
  });

  test.each(['12', '9.6', '17.', '17.1.2', 'v17', '', '17.100'])('refuses the version "%s"', (text) => {
    expect(() => PostgresVersion.of(text)).toThrow(
      new Error(`PostgresVersion.of() takes a version such as "17" or "17.10", not older than 13, got "${text}"`),
    );
  });

  test('CloudNativePG 1.30 runs a cluster unless another release is named', () => {
    expect(PostgresOperator.cloudNativePg()).toMatchObject({ _systemId: 'cloudnative-pg', _release: '1.30' });
    expect(PostgresOperator.cloudNativePg(CloudNativePgRelease.of('1.28'))._release).toBe('1.28');
    expect(CloudNativePgRelease.of('1.99').release).toBe('1.99');
  });

  test.each(['1.27', '1.9', '2.0', '1.30.0', '1.100'])('refuses the release "%s"', (text) => {
    expect(() => CloudNativePgRelease.of(text)).toThrow(
      new Error(`CloudNativePgRelease.of() takes a release such as "1.30", not older than 1.28, got "${text}"`),
    );
  });
});

describe('images', () => {
  test.each([
    'postgresql:17.10',
    'ghcr.io/cloudnative-pg/postgresql:17.10-standard-trixie',
    'registry.example.com:5000/postgresql:17',
    `registry.example.com/postgresql:17@sha256:${'0a'.repeat(32)}`,
  ])('takes %s', (reference) => {
    expect(PostgresImage.reference(reference)._intent).toEqual({ kind: 'reference', reference });
  });

  test.each([
    'postgresql',
    'registry.example.com:5000/postgresql',
    `registry.example.com/postgresql@sha256:${'0a'.repeat(32)}`,
    'registry.example.com/postgresql:17@sha256:12',
  ])('refuses %s, whose version the operator cannot read', (reference) => {
    expect(() => PostgresImage.reference(reference)).toThrow(
      new Error(
        `PostgresImage.reference() needs a tag that the operator can read the version from, got "${reference}"; ` +
          'write for example "ghcr.io/cloudnative-pg/postgresql:17.10-standard-trixie"',
      ),
    );
  });

  test('refers to catalogues', () => {
    expect(PostgresImage.catalogNamed('ours')._intent).toEqual({ kind: 'catalog', catalogKind: 'ImageCatalog', catalogName: 'ours' });
    expect(PostgresImage.clusterCatalogNamed('all')._intent).toEqual({
      kind: 'catalog',
      catalogKind: 'ClusterImageCatalog',
      catalogName: 'all',
    });
    expect(() => PostgresImage.catalogNamed('')).toThrow(new Error('the name of the catalogue is needed, got ""'));
    expect(() => PostgresImage.clusterCatalogNamed('')).toThrow(new Error('the name of the catalogue is needed, got ""'));
    expect(() => PostgresImage.reference('')).toThrow(new Error('the reference of PostgresImage.reference() is needed, got ""'));
  });
});

describe('schedules', () => {
  test.each([
    [BackupSchedule.hourly(), { hour: '*', weekDay: '*' }],
    [BackupSchedule.dailyAt(0), { hour: '0', weekDay: '*' }],
    [BackupSchedule.dailyAt(23, 59), { hour: '23', minute: 59 }],
    [BackupSchedule.dailyAt(2, 0), { hour: '2', minute: 0 }],
    [BackupSchedule.weeklyOn(WeekDay.SATURDAY, 3, 30), { hour: '3', minute: 30, weekDay: 'SAT' }],
    [BackupSchedule.cron('  0 30  2 * * *'), { kind: 'cron', expression: '0 30 2 * * *' }],
  ])('is what was asked for (%#)', (schedule, expected) => {
    expect(schedule._intent).toMatchObject(expected);
  });

  test.each([
    [() => BackupSchedule.dailyAt(24), 'the hour of a backup is from 0 to 23, got 24'],
    [() => BackupSchedule.dailyAt(-1), 'the hour of a backup is a whole number of at least 0, got -1'],
    [() => BackupSchedule.dailyAt(2, 60), 'the minute of a backup is from 0 to 59, got 60'],
    [() => BackupSchedule.weeklyOn(WeekDay.SUNDAY, 2, 1.5), 'the minute of a backup is a whole number of at least 0, got 1.5'],
    [
      () => BackupSchedule.cron('30 2 * * *'),
      'BackupSchedule.cron() takes six fields, seconds first, got the five of "30 2 * * *"; write "0 30 2 * * *"',
    ],
    [() => BackupSchedule.cron('@daily'), 'BackupSchedule.cron() takes six fields, seconds first, got 1 in "@daily"'],
    [() => BackupSchedule.cron('0 0 30 2 * * *'), 'BackupSchedule.cron() takes six fields, seconds first, got 7 in "0 0 30 2 * * *"'],
  ])('refuses what would run at another time (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });
});

describe('object stores', () => {
  test.each([
    [ObjectStore.s3({ bucket: 'b' }), { provider: 's3', destination: 's3://b', bucket: 'b', folder: '' }],
    [
      ObjectStore.s3({ bucket: 'b', region: 'r', path: '/a//b/' }),
      { provider: 's3', destination: 's3://b/a/b', bucket: 'b', folder: 'a/b', region: 'r' },
    ],
    [
      ObjectStore.s3Compatible({ bucket: 'b', endpoint: 'https://s3.example.com', endpointCa: CaBundle.fromSecret('ca') }),
      {
        provider: 's3-compatible',
        destination: 's3://b',
        bucket: 'b',
        folder: '',
        endpoint: 'https://s3.example.com',
        endpointCa: { secretName: 'ca', key: 'ca.crt' },
      },
    ],
    [
      ObjectStore.azureBlob({ account: 'acme', container: 'pg', path: 'x' }),
      { provider: 'azure', destination: 'https://acme.blob.core.windows.net/pg/x', bucket: 'pg', folder: 'x', account: 'acme' },
    ],
    [ObjectStore.googleCloudStorage({ bucket: 'b', path: 'x' }), { provider: 'google', destination: 'gs://b/x', bucket: 'b', folder: 'x' }],
  ])('become a destination (%#)', (store, expected) => {
    expect(store._intent).toEqual(expected);
  });

  test.each([
    [() => ObjectStore.s3({ bucket: '' }), 'the name of the bucket is needed, got ""'],
    [() => ObjectStore.s3({ bucket: 'a/b' }), 'the bucket "a/b" holds a slash; give the folder as `path`'],
    [() => ObjectStore.googleCloudStorage({ bucket: 'a/b' }), 'the bucket "a/b" holds a slash; give the folder as `path`'],
    [
      () => ObjectStore.s3Compatible({ bucket: 'b', endpoint: 'minio:9000' }),
      'the endpoint of an object store is an address such as "https://minio.example.com", got "minio:9000"',
    ],
    [
      () => ObjectStore.s3Compatible({ bucket: 'b', endpoint: 'http://minio', endpointCa: CaBundle.fromSecret('ca') }),
      'the endpoint "http://minio" is not encrypted, an endpointCa has no use; write "https:" or leave the CA out',
    ],
    [() => ObjectStore.azureBlob({ account: '', container: 'c' }), 'the storage account is needed, got ""'],
    [() => ObjectStore.azureBlob({ account: 'a', container: ' ' }), 'the container is needed, got " "'],
    [() => CaBundle.fromSecret(''), 'the name of the Secret with the CA bundle is needed, got ""'],
  ])('refuses a wrong place (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });

  test.each([
    [ObjectStoreKeys.s3AccessKey(), { accessKeyId: 'ACCESS_KEY_ID', secretAccessKey: 'ACCESS_SECRET_KEY' }],
    [
      ObjectStoreKeys.s3AccessKey({ accessKeyId: 'i', secretAccessKey: 's', sessionToken: 't' }),
      { accessKeyId: 'i', secretAccessKey: 's', sessionToken: 't' },
    ],
    [ObjectStoreKeys.azureStorageKey(), { storageAccount: 'AZURE_STORAGE_ACCOUNT', storageKey: 'AZURE_STORAGE_KEY' }],
    [ObjectStoreKeys.azureSasToken({ secret: 'sas' }), { storageAccount: 'AZURE_STORAGE_ACCOUNT', storageSasToken: 'sas' }],
    [ObjectStoreKeys.azureConnectionString(), { connectionString: 'AZURE_CONNECTION_STRING' }],
    [ObjectStoreKeys.googleApplicationCredentials(), { applicationCredentials: 'gcsCredentials' }],
  ])('are opened with keys of a Secret (%#)', (keys, parts) => {
    expect(keys._intent.parts).toEqual(parts);
  });

  test.each([
    [
      () => WorkloadIdentity.awsRole('orders-backup'),
      'WorkloadIdentity.awsRole() takes an ARN such as "arn:aws:iam::123456789012:role/backup", got "orders-backup"',
    ],
    [() => WorkloadIdentity.azureClient('orders'), 'WorkloadIdentity.azureClient() takes the client id, a UUID, got "orders"'],
    [
      () => WorkloadIdentity.googleServiceAccount('orders'),
      'WorkloadIdentity.googleServiceAccount() takes the account\'s address, got "orders"',
    ],
    [() => WorkloadIdentity.googleServiceAccount(''), 'the address of the Google service account is needed, got ""'],
    [() => ExternalSecretSource.secretStore('', 'k'), 'the name of the secret store is needed, got ""'],
    [() => ExternalSecretSource.clusterSecretStore('s', ''), 'the name of the entry in the secret store is needed, got ""'],
    [() => AcmeSolver.http01Ingress(''), 'the name of the IngressClass is needed, got ""'],
    [() => AcmeSolver.dns01('', {}), 'the DNS provider is needed, got ""'],
  ])('refuses an identity that is none (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });

  test('takes roles of other partitions of AWS', () => {
    expect(WorkloadIdentity.awsRole('arn:aws-us-gov:iam::123456789012:role/path/backup')._intent.serviceAccountAnnotations).toEqual({
      'eks.amazonaws.com/role-arn': 'arn:aws-us-gov:iam::123456789012:role/path/backup',
    });
  });
});

describe('storage and resources', () => {
  test('the WAL volume has the class of the data volume unless it has its own', () => {
    expect(PostgresStorage.of(Size.gibibytes(10), { storageClass: 'fast', wal: Size.gibibytes(2) })._intent).toEqual({
      data: { kibibytes: 10 * 1024 * 1024, storageClass: 'fast' },
      wal: { kibibytes: 2 * 1024 * 1024, storageClass: 'fast' },
    });
    expect(PostgresStorage.of(Size.gibibytes(10), { wal: Size.gibibytes(2), walStorageClass: 'faster' })._intent.wal?.storageClass).toBe(
      'faster',
    );
  });

  test('a class for a WAL volume that is not there is refused', () => {
    expect(() => PostgresStorage.of(Size.gibibytes(1), { walStorageClass: 'fast' })).toThrow(
      new Error('PostgresStorage.of() got walStorageClass without wal; give the size of the WAL volume too'),
    );
  });

  test.each([
    ['a size that is forgotten', undefined, 'a size is a Size of cdk8s such as Size.gibibytes(10), got null'],
    ['a size as a text', '10Gi', 'a size is a Size of cdk8s such as Size.gibibytes(10), got "10Gi"'],
    ['no size at all', Size.kibibytes(0), 'a size is more than nothing, for example Size.gibibytes(10), got 0 KiB'],
  ])('%s is refused', (_name, size, line) => {
    expect(() => PostgresStorage.of(size as Size)).toThrow(new Error(line));
    expect(() => Tablespace.of('fast', size as Size)).toThrow(new Error(line));
  });

  test('a tablespace needs a name', () => {
    expect(Tablespace.of('fast', Size.gibibytes(1), { owner: 'me', temporary: true, storageClass: 'nvme' })._intent).toEqual({
      name: 'fast',
      kibibytes: 1024 * 1024,
      owner: 'me',
      temporary: true,
      storageClass: 'nvme',
    });
    expect(() => Tablespace.of('', Size.gibibytes(1))).toThrow(new Error('the name of a tablespace is needed, got ""'));
  });

  test.each([
    [1, '1Ki'],
    [1024, '1Mi'],
    [1536, '1536Ki'],
    [1024 ** 2, '1Gi'],
    [1.5 * 1024 ** 2, '1536Mi'],
    [1024 ** 3, '1Ti'],
    [1024 ** 4, '1Pi'],
    [2048 * 1024 ** 4, '2048Pi'],
  ])('%d kibibytes are written %s', (kibibytes, quantity) => {
    expect(quantityOfKibibytes(kibibytes)).toBe(quantity);
  });

  test('guaranteed resources have limits that are the requests', () => {
    expect(PostgresResources.guaranteed(CpuAmount.cores(0.5), Size.mebibytes(512))._intent).toEqual({
      cpuMillis: 500,
      memoryKibibytes: 512 * 1024,
      cpuLimitMillis: 500,
      memoryLimitKibibytes: 512 * 1024,
    });
  });

  test('burstable resources limit memory and not CPU, unless told so', () => {
    const [one, two] = [CpuAmount.cores(1), CpuAmount.cores(2)];
    expect(PostgresResources.burstable(one, Size.gibibytes(1))._intent).toEqual({
      cpuMillis: 1000,
      memoryKibibytes: 1024 * 1024,
      memoryLimitKibibytes: 1024 * 1024,
    });
    expect(PostgresResources.burstable(one, Size.gibibytes(1), { cpuLimit: one })._intent.cpuLimitMillis).toBe(1000);
    const line = 'PostgresResources.burstable() got a limit below the request; raise the limit or ask for less';
    expect(() => PostgresResources.burstable(two, Size.gibibytes(1), { cpuLimit: one })).toThrow(new Error(line));
    expect(() => PostgresResources.burstable(one, Size.gibibytes(2), { memoryLimit: Size.gibibytes(1) })).toThrow(new Error(line));
  });

  test.each([
    [0, 0],
    [-1, -1],
    [0.5, 0.5],
  ])('%d thousandths of a core are refused', (amount, shown) => {
    expect(() => CpuAmount.millis(amount)).toThrow(
      new Error(`an amount of CPU is at least one thousandth of a core, got ${shown} thousandths`),
    );
  });

  test('days are whole', () => {
    expect(daysOf('the retention', Duration.hours(48))).toBe(2);
    expect(() => daysOf('the retention', Duration.hours(36))).toThrow(new Error('the retention is counted in whole days, got 1.5 days'));
    expect(() => daysOf('the retention', Duration.days(0))).toThrow(new Error('the retention is counted in whole days, got 0 days'));
  });
});

describe('placement', () => {
  test('knows how hard instances are kept apart', () => {
    const toleration = Toleration.ofTaint('k', { equalTo: 'v', effect: TaintEffect.NO_EXECUTE });
    expect(PostgresPlacement.spread({ nodeSelector: { a: 'b' }, tolerations: [toleration], priorityClass: 'p' })._intent).toEqual({
      nodes: 'required',
      nodeSelector: { a: 'b' },
      tolerations: [{ key: 'k', equalTo: 'v', effect: 'NoExecute' }],
      priorityClass: 'p',
    });
    expect(PostgresPlacement.bestEffort()._intent.nodes).toBe('preferred');
    expect(PostgresPlacement.overZones(1)._intent.zones).toBe(1);
  });

  test.each([
    [() => PostgresPlacement.overZones(0), 'the number of zones is a whole number of at least 1, got 0'],
    [() => Toleration.ofTaint(''), 'the key of a toleration is needed, got ""'],
    [
      () => NetworkPeer.podsLabelled({}),
      'NetworkPeer.podsLabelled() needs at least one label, none would mean every pod; use NetworkPeer.namespaced(…) for that',
    ],
    [() => NetworkPeer.namespaced(''), 'the namespace of a NetworkPeer is needed, got ""'],
  ])('refuses what would match too much or nothing (%#)', (make, line) => {
    expect(make).toThrow(new Error(line));
  });
});

describe('databases and roles', () => {
  test('an empty database belongs to a role of its name, with checksums', () => {
    expect(PostgresBootstrap.emptyDatabase('app')._intent).toEqual({ database: 'app', owner: 'app', dataChecksums: true });
  });

  test.each([1, 2, 1024])('a log file may have %d MiB', (walSegmentMebibytes) => {
    expect(PostgresBootstrap.emptyDatabase('app', { walSegmentMebibytes })._intent.walSegmentMebibytes).toBe(walSegmentMebibytes);
  });

  test.each([0, 3, 2048, -1, 0.5])('a log file of %d MiB is refused', (walSegmentMebibytes) => {
    expect(() => PostgresBootstrap.emptyDatabase('app', { walSegmentMebibytes })).toThrow(
      new Error(`walSegmentMebibytes is a power of two from 1 to 1024, got ${walSegmentMebibytes}`),
    );
  });

  test('a database needs a name', () => {
    expect(() => PostgresBootstrap.emptyDatabase('')).toThrow(new Error('the name of the database is needed, got ""'));
  });

  test('locales', () => {
    expect(PostgresLocale.builtin('C.UTF-8')._intent).toEqual({ provider: 'builtin', locale: 'C.UTF-8' });
    expect(PostgresLocale.icu('de-AT', '&a < b')._intent).toEqual({ provider: 'icu', locale: 'de-AT', icuRules: '&a < b' });
    expect(PostgresLocale.libc('C')._intent).toEqual({ provider: 'libc', locale: 'C' });
    expect(() => PostgresLocale.builtin('de_AT')).toThrow(
      new Error('PostgresLocale.builtin() knows "C", "C.UTF-8" and "PG_UNICODE_FAST", got "de_AT"'),
    );
    expect(() => PostgresLocale.icu('')).toThrow(new Error('the locale of PostgresLocale.icu() is needed, got ""'));
    expect(() => PostgresLocale.libc('')).toThrow(new Error('the locale of PostgresLocale.libc() is needed, got ""'));
  });

  test('a role has one word about its password', () => {
    expect(ManagedRole.of('reader', { login: true, memberOf: ['a'] })._intent).toEqual({ name: 'reader', login: true, memberOf: ['a'] });
    expect(() => ManagedRole.of('reader', { passwordSecret: 's', withoutPassword: true })).toThrow(
      new Error('role "reader" has passwordSecret and withoutPassword; keep one of them'),
    );
    expect(() => ManagedRole.of('')).toThrow(new Error('the name of a role is needed, got ""'));
  });

  test('the superuser logs in where that is decided', () => {
    expect(SuperuserAccess.disabled()._intent).toEqual({ enabled: false });
    expect(SuperuserAccess.enabled('s')._intent).toEqual({ enabled: true, secret: 's' });
  });

  test('an audit logs at least one class', () => {
    expect(PostgresAudit.ofClasses([AuditClass.READ, AuditClass.WRITE], { statementParameters: true })._intent).toEqual({
      'pgaudit.log': 'read, write',
      'pgaudit.log_catalog': 'off',
      'pgaudit.log_parameter': 'on',
    });
    expect(() => PostgresAudit.ofClasses([])).toThrow(
      new Error('PostgresAudit.ofClasses() needs at least one class, got none; leave `audit` out to log nothing'),
    );
  });
});

describe('operations', () => {
  test('updates', () => {
    expect(PostgresUpdates.switchover()._intent).toEqual({ method: 'switchover', strategy: 'unsupervised' });
    expect(PostgresUpdates.restart()._intent).toEqual({ method: 'restart', strategy: 'unsupervised' });
    expect(PostgresUpdates.supervised()._intent).toEqual({ method: 'switchover', strategy: 'supervised' });
  });

  test('timeouts are seconds, also when they are none', () => {
    expect(timeoutsIntent({ stop: Duration.minutes(5), failover: Duration.seconds(0) })).toEqual({ stopSeconds: 300, failoverSeconds: 0 });
  });

  test('monitoring', () => {
    expect(PostgresMonitoring.none()._intent).toBeUndefined();
    expect(PostgresMonitoring.prometheus()._intent).toEqual({ selectorLabels: {}, alerts: true });
  });

  test('protection', () => {
    expect(DataProtection.on()._intent).toEqual({ gitOps: true, admissionPolicy: false });
    expect(DataProtection.none('a copy')._intent).toEqual({ gitOps: false, admissionPolicy: false, absentReason: 'a copy' });
    expect(() => DataProtection.none('')).toThrow(new Error('the reason of DataProtection.none() is needed, got ""'));
  });
});

test('answers are frozen, and hold no object of the caller', () => {
  const labels = { app: 'shop' };
  const peer = NetworkPeer.podsLabelled(labels);
  labels.app = 'other';
  expect(peer._intent.podLabels).toEqual({ app: 'shop' });
  expect(Object.isFrozen(peer._intent)).toBe(true);
});
