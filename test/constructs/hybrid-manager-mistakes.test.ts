import { describe, expect, test } from 'vitest';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  ConfigurationForm,
  DataLake,
  DurableKey,
  GenAi,
  HybridManager,
  HybridManagerIngress,
  HybridManagerLocation,
  HybridManagerPlatform,
  HybridManagerRelease,
  HybridManagerTls,
  IdentityProvider,
  ImageRegistry,
  KeyPair,
  LangflowKey,
  LdapBind,
  MigrationAccounts,
  NgcKey,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  ReadinessCheck,
  Scenarios,
  SecondaryRole,
  UsageReporting,
  WorkloadIdentity,
} from '../../src';
import { chartIn } from './made';

/** Plain JavaScript knows no types. */
type Plain = any;

/** All decisions, and some made otherwise: left out, or in the way of plain JavaScript. */
function made(otherwise: Plain = {}): () => HybridManager {
  const chart = chartIn();
  const store = ObjectStore.s3({ bucket: 'acme-hm', region: 'eu-central-1' });
  const props = {
    release: HybridManagerRelease.V2026_9,
    platform: HybridManagerPlatform.EKS,
    portal: 'portal.example.com',
    registry: ImageRegistry.edb(PullSecret.existing()),
    objectStore: ObjectStoreSecret.fromExisting(chart, 'store', 'edb-object-storage', store),
    storageClass: 'gp3',
    tls: HybridManagerTls.selfSigned(),
    scenarios: Scenarios.core({ portalKey: DurableKey.existing() }),
    backupFolder: BackupFolder.of('a7462dbc7106'),
    administrator: Administrator.of({ email: 'dba@example.com', passwordHash: BcryptHash.of(`$2y$10$${'a'.repeat(53)}`) }),
    ingress: HybridManagerIngress.internalLoadBalancer(),
    ...otherwise,
  };
  return () => new HybridManager(chart, 'hm', props);
}

test('all decisions make an environment', () => {
  expect(made()).not.toThrow();
});

describe('a decision that was forgotten is named, with what to write', () => {
  test.each([
    ['release', 'HybridManagerRelease.V2026_9'],
    ['platform', 'HybridManagerPlatform.EKS'],
    ['registry', 'ImageRegistry.edb(PullSecret.existing())'],
    ['objectStore', 'ObjectStoreSecret.workloadIdentity(…), or ObjectStoreSecret.fromExternalSecrets(…)'],
    ['tls', 'HybridManagerTls.issuedBy(issuer), .ownAuthority(…), .ownCertificate(…) or .selfSigned()'],
    ['scenarios', 'Scenarios.core({ portalKey: DurableKey.createdOnce(…) })'],
    ['backupFolder', "BackupFolder.of('a7462dbc7106')"],
    ['administrator', 'Administrator.of({ email, passwordHash: BcryptHash.of(…) })'],
    ['ingress', 'HybridManagerIngress.internalLoadBalancer(), or .nodePorts(…)'],
  ])('%s', (prop, hint) => {
    const missing = `HybridManager needs \`${prop}\`: ${hint}`;
    expect(made({ [prop]: undefined })).toThrow(new Error(missing));
    expect(made({ [prop]: 'text' })).toThrow(new Error(`${missing}; got "text"`));
  });

  test('the texts among them', () => {
    expect(made({ portal: undefined })).toThrow(new Error('the portal of HybridManager is needed, got null'));
    expect(made({ storageClass: undefined })).toThrow(new Error('the StorageClass of HybridManager is needed, got null'));
  });

  test('all of them', () => {
    const nothing = undefined as Plain;
    expect(() => new HybridManager(chartIn(), 'hm', nothing)).toThrow(/^HybridManager needs `release`: /);
  });
});

describe('what a scenario needs', () => {
  const core = Scenarios.core() as Plain;
  const options = { ngcKey: NgcKey.existing(), dataLake: DataLake.bucket('lake') };

  test.each<[string, () => unknown, string]>([
    ['GenAI Builder', () => core.withGenAi(), 'Scenarios.withGenAi() needs `genAi`: GenAi.langflow(…), or GenAi.griptape(…)'],
    [
      'its key',
      () => (GenAi as Plain).langflow(undefined, options),
      'GenAi.langflow() needs `key`: LangflowKey.existing(), or LangflowKey.fromExternalSecrets(…)',
    ],
    [
      'a key of another kind',
      () => GenAi.langflow(DurableKey.existing() as Plain, options),
      'GenAi.langflow() needs `key`: LangflowKey.existing(), or LangflowKey.fromExternalSecrets(…)',
    ],
    [
      'the other way round',
      () => GenAi.griptape(LangflowKey.existing() as Plain, options),
      'GenAi.griptape() needs `fernetKey`: DurableKey.createdOnce(…), or DurableKey.existing()',
    ],
    [
      'the key of NGC',
      () => GenAi.langflow(LangflowKey.existing(), { dataLake: options.dataLake } as Plain),
      'GenAi.langflow() needs `ngcKey`: NgcKey.fromExternalSecrets(…), or NgcKey.existing()',
    ],
    [
      'the data lake',
      () => GenAi.griptape(DurableKey.existing(), { ngcKey: options.ngcKey } as Plain),
      "GenAi.griptape() needs `dataLake`: DataLake.bucket('…')",
    ],
    [
      'the confounding key',
      () => core.withAnalytics({}),
      'Scenarios.withAnalytics() needs `confoundingKey`: DurableKey.createdOnce(…), or DurableKey.existing()',
    ],
    [
      'the accounts of Migration Portal',
      () => core.withMigration({ domain: 'migration.example.com' }),
      'Scenarios.withMigration() needs `accounts`: MigrationAccounts.generated(), or MigrationAccounts.existing()',
    ],
    [
      'a reason for built-in passwords',
      () => (MigrationAccounts as Plain).builtIn(),
      'MigrationAccounts.builtIn() needs the reason why passwords that everybody can look up will do, got ""',
    ],
    [
      'a store for a key that is made once',
      () => (DurableKey as Plain).createdOnce(),
      'DurableKey.createdOnce() needs `source`: ExternalSecretSource.clusterSecretStore(…), of a store outside of the cluster',
    ],
    ['a key in a manifest', () => DurableKey.keyInManifest(' '), 'the key is needed, got " "'],
    ['a bucket with a name', () => DataLake.bucket(''), 'the bucket of the data lake is needed, got ""'],
  ])('%s', (_what, make, text) => {
    expect(make).toThrow(new Error(text));
  });
});

describe('what the release cannot have', () => {
  const genAi = (engine: GenAi) => Scenarios.core({ portalKey: DurableKey.existing() }).withGenAi(engine);
  const options = { ngcKey: NgcKey.existing(), dataLake: DataLake.bucket('lake') };

  test.each<[string, Plain, RegExp]>([
    [
      'the key of the portal is forgotten',
      { scenarios: Scenarios.core() },
      /^Hybrid Manager 2026.9 needs the key that the portal encrypts with/,
    ],
    [
      'a key of the portal where there is none',
      { release: HybridManagerRelease.V1_3 },
      /^Hybrid Manager 1.3 has no key of the portal; leave `portalKey` out$/,
    ],
    [
      'Griptape where Langflow is',
      { scenarios: genAi(GenAi.griptape(DurableKey.existing(), options)) },
      /is GenAi.langflow\(…\), got GenAi.griptape\(…\)/,
    ],
    [
      'Langflow where Griptape is',
      { release: HybridManagerRelease.V2026_2, scenarios: genAi(GenAi.langflow(LangflowKey.existing(), options)) },
      /is GenAi.griptape\(…\), got GenAi.langflow\(…\)/,
    ],
    [
      'a token of HuggingFace too early',
      {
        release: HybridManagerRelease.V2026_3,
        scenarios: genAi(GenAi.langflow(LangflowKey.existing(), { ...options, huggingFace: true })),
      },
      /has no Secret for HuggingFace, which came with 2026.4 and 1.4/,
    ],
    ['values where there are none', { configuration: ConfigurationForm.values() }, /takes no values file, since 1.4/],
    [
      'AKS too early',
      { release: HybridManagerRelease.V1_3, platform: HybridManagerPlatform.AKS, scenarios: Scenarios.core() },
      /does not run on AKS, which came with 2026.1/,
    ],
  ])('%s', (_what, otherwise, text) => {
    expect(made(otherwise)).toThrow(text);
  });
});

describe('a value that cannot be what it is meant for', () => {
  const secret = PullSecret.existing();

  test.each<[string, () => unknown, RegExp]>([
    [
      'a registry without its pull secret',
      () => (ImageRegistry as Plain).edb(),
      /^ImageRegistry needs `pullSecret`: PullSecret.existing\(\)/,
    ],
    [
      'an account that is a number',
      () => (ImageRegistry as Plain).ecr(12, 'eu-central-1'),
      /takes the twelve digits of an AWS account, as a text, got 12$/,
    ],
    [
      'a registry with a scheme',
      () => ImageRegistry.oci('https://harbor.example.com', secret),
      /takes a host such as "harbor.example.com"/,
    ],
    ['a pair without a name', () => KeyPair.existing(''), /^the name of the Secret with the certificate/],
    [
      'a pull secret for a pair',
      () => HybridManagerTls.ownCertificate(secret as Plain),
      /^HybridManagerTls.ownCertificate\(\) needs `pair`: KeyPair/,
    ],
    ['an issuer that is forgotten', () => (HybridManagerTls as Plain).issuedBy(), /^HybridManagerTls.issuedBy\(\) needs `issuer`/],
    [
      'the name that Hybrid Manager uses itself',
      () => HybridManagerTls.ownAuthority(KeyPair.existing('global-ca-secret')),
      /cannot be called "global-ca-secret"/,
    ],
    ['a hash that is a password', () => BcryptHash.of('password'), /^BcryptHash.of\(\) takes the 60 characters/],
    [
      'an administrator without a hash',
      () => Administrator.of({ email: 'dba@example.com' } as Plain),
      /^Administrator.of\(\) needs `passwordHash`/,
    ],
    [
      'an address that is none',
      () => Administrator.of({ email: 'dba', passwordHash: BcryptHash.of(`$2y$10$${'a'.repeat(53)}`) }),
      /got "dba"$/,
    ],
    [
      'a folder that is too short',
      () => BackupFolder.of('abc'),
      /^BackupFolder.of\(\) takes twelve digits and lower-case letters.*got "abc"$/,
    ],
    ['a folder that is a number', () => BackupFolder.of(123456789012 as Plain), /got 123456789012$/],
    ['a release that is none', () => HybridManagerRelease.of('newest'), /^HybridManagerRelease.of\(\) takes a version/],
    ['a domain with a scheme', () => HybridManagerIngress.nodePorts('https://nodes.example.com'), /^the domain of node ports/],
    [
      'source ranges in one text',
      () => HybridManagerIngress.internalLoadBalancer({ sourceRanges: '10.0.0.0/8' as Plain }),
      /^`sourceRanges` is a list/,
    ],
    ['OpenShift without its domain', () => (HybridManagerPlatform as Plain).openShift(), /^the ingress domain of OpenShift/],
    [
      'a second role without its id',
      () => (SecondaryRole as Plain).of('arn:aws:iam::123456789012:role/hm'),
      /^the external id of the secondary role is needed/,
    ],
    [
      'a location with capitals',
      () => HybridManagerLocation.standalone('Frankfurt'),
      /at most 53 lower-case letters, digits and "-", got "Frankfurt"$/,
    ],
    [
      'a password that is taken for a variable',
      () => LdapBind.passwordInManifest('cn=hm', 'a$b'),
      /cannot take a password with "\$" in it/,
    ],
    [
      'a login over plain HTTP',
      () => IdentityProvider.saml('a', 'A', { ssoUrl: 'http://x', certificate: 'c' }),
      /an https address, got "http:\/\/x"$/,
    ],
    ['usage without a company', () => (UsageReporting as Plain).to('frankfurt'), /^the company's code is needed, got null$/],
    ['a check without an image', () => (ReadinessCheck as Plain).job(), /^the image of the readiness check is needed, got null$/],
    ['NGC without a source', () => (NgcKey as Plain).fromExternalSecrets(), /^NgcKey.fromExternalSecrets\(\) needs `source`/],
    ['an issuer for a text', () => HybridManagerTls.issuedBy('corporate' as Plain), /got "corporate"$/],
  ])('%s', (_what, make, text) => {
    expect(make).toThrow(text);
  });

  test('an object store under another name, or with an identity that Hybrid Manager does not know', () => {
    const chart = chartIn();
    const google = ObjectStore.googleCloudStorage({ bucket: 'hm', location: 'europe-west4', projectId: 'acme' });
    const identity = WorkloadIdentity.googleServiceAccount('hm@acme.iam.gserviceaccount.com');
    const other = ObjectStoreSecret.fromExisting(chart, 'other', 'orders-s3', ObjectStore.s3({ bucket: 'hm', region: 'eu-central-1' }));
    const looked = 'Hybrid Manager looks for the Secret "edb-object-storage", got "orders-s3"; call it that, in the namespace "default"';
    expect(made({ objectStore: other })).toThrow(new Error(looked));
    expect(made({ objectStore: ObjectStoreSecret.workloadIdentity(chart, 'google', google, identity) })).toThrow(
      /^Hybrid Manager knows workload identity for Amazon S3 only/,
    );
  });
});
