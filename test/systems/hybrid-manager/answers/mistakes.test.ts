import { App, Chart } from 'cdk8s';
import { expect, test } from 'vitest';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  DataLake,
  DurableKey,
  ExternalSecretSource,
  GenAi,
  HybridManagerIngress,
  HybridManagerLocation,
  HybridManagerPlatform,
  HybridManagerRelease,
  HybridManagerTls,
  IdentityProvider,
  ImageRegistry,
  KeyManagement,
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
} from '../../../../src';
import { intentOf } from '../intents';

const none = undefined as never;
const SOURCE = ExternalSecretSource.clusterSecretStore('vault', 'entry');
const hash = BcryptHash.of(`$2y$10$${'a'.repeat(53)}`);
const ngcKey = NgcKey.existing();
const dataLake = DataLake.bucket('lake');
const userSearch = { baseDn: 'ou=people', username: 'uid', emailAttribute: 'mail' };
const bind = LdapBind.anonymous();

/** What somebody writes, and what is said about it. */
const MISTAKES: readonly (readonly [string, () => unknown, string])[] = [
  [
    'a hash that is cut off',
    () => BcryptHash.of('$2y$10$short'),
    'BcryptHash.of() takes the 60 characters that `htpasswd -BinC 10 admin` prints behind the colon, beginning with "$2y$10$"',
  ],
  [
    'an administrator without a hash',
    () => Administrator.of({ email: 'a@example.com', passwordHash: none }),
    "Administrator.of() needs `passwordHash`: BcryptHash.of('$2y$10$…')",
  ],
  [
    'an administrator without an address',
    () => Administrator.of({ email: 'admin', passwordHash: hash }),
    'the e-mail address of the administrator is one such as "dba@example.com", got "admin"',
  ],
  [
    'a folder with capitals',
    () => BackupFolder.of('A7462DBC7106'),
    'BackupFolder.of() takes twelve digits and lower-case letters such as "a7462dbc7106", got "A7462DBC7106"',
  ],
  [
    'a folder of eleven characters',
    () => BackupFolder.of('a7462dbc710'),
    'BackupFolder.of() takes twelve digits and lower-case letters such as "a7462dbc7106", got "a7462dbc710"',
  ],
  [
    'a folder that is a number',
    () => BackupFolder.of(123456789012 as never),
    'BackupFolder.of() takes twelve digits and lower-case letters such as "a7462dbc7106", got 123456789012',
  ],
  [
    'a key that is made, without a store',
    () => DurableKey.createdOnce(none),
    'DurableKey.createdOnce() needs `source`: ExternalSecretSource.clusterSecretStore(…), of a store outside of the cluster',
  ],
  [
    'a key of no store',
    () => DurableKey.fromExternalSecrets(none),
    'DurableKey.fromExternalSecrets() needs `source`: ExternalSecretSource.clusterSecretStore(…)',
  ],
  [
    'a key of Langflow of no store',
    () => LangflowKey.fromExternalSecrets(none),
    'LangflowKey.fromExternalSecrets() needs `source`: ExternalSecretSource.clusterSecretStore(…)',
  ],
  ['a blank key', () => DurableKey.keyInManifest(' '), 'the key is needed, got " "'],
  ['a blank key of NGC', () => NgcKey.keyInManifest(''), 'the key of NGC is needed, got ""'],
  ['a data lake without a bucket', () => DataLake.bucket(''), 'the bucket of the data lake is needed, got ""'],
  [
    'Griptape without a key',
    () => GenAi.griptape(none, { ngcKey, dataLake }),
    'GenAi.griptape() needs `fernetKey`: DurableKey.createdOnce(…), or DurableKey.existing()',
  ],
  [
    'Langflow without a key',
    () => GenAi.langflow(none, { ngcKey, dataLake }),
    'GenAi.langflow() needs `key`: LangflowKey.existing(), or LangflowKey.fromExternalSecrets(…)',
  ],
  [
    'Langflow without a key of NGC',
    () => GenAi.langflow(LangflowKey.existing(), { dataLake } as never),
    'GenAi.langflow() needs `ngcKey`: NgcKey.fromExternalSecrets(…), or NgcKey.existing()',
  ],
  [
    'Langflow without a data lake',
    () => GenAi.langflow(LangflowKey.existing(), { ngcKey } as never),
    "GenAi.langflow() needs `dataLake`: DataLake.bucket('…')",
  ],
  [
    'GenAI Builder that is nothing',
    () => Scenarios.core().withGenAi(none),
    'Scenarios.withGenAi() needs `genAi`: GenAi.langflow(…), or GenAi.griptape(…)',
  ],
  [
    'analytics without a key',
    () => Scenarios.core().withAnalytics({} as never),
    'Scenarios.withAnalytics() needs `confoundingKey`: DurableKey.createdOnce(…), or DurableKey.existing()',
  ],
  [
    'migration without accounts',
    () => Scenarios.core().withMigration({ domain: 'migration.example.com' } as never),
    'Scenarios.withMigration() needs `accounts`: MigrationAccounts.generated(), or MigrationAccounts.existing()',
  ],
  [
    'migration to an address',
    () => Scenarios.core().withMigration({ domain: 'https://migration.example.com', accounts: MigrationAccounts.generated() }),
    'the domain of Migration Portal is a bare host name such as "portal.example.com", got "https://migration.example.com"',
  ],
  [
    'passwords of everybody without a reason',
    () => MigrationAccounts.builtIn(' '),
    'MigrationAccounts.builtIn() needs the reason why passwords that everybody can look up will do, got ""',
  ],
  [
    'LDAP without searches',
    () => IdentityProvider.ldap('a', 'A', { host: 'h', bind } as never),
    'IdentityProvider.ldap() needs `userSearch`: { baseDn, username, emailAttribute }',
  ],
  [
    'LDAP without a user',
    () => IdentityProvider.ldap('a', 'A', { host: 'h', userSearch } as never),
    'IdentityProvider.ldap() needs `bind`: LdapBind.anonymous(), or LdapBind.passwordInManifest(…)',
  ],
  [
    'a provider with a name for an id',
    () => IdentityProvider.ldap('Our LDAP', 'A', { host: 'h', bind, userSearch }),
    'the id of an identity provider is lower-case letters, digits and "-", got "Our LDAP"',
  ],
  [
    'a password that would be read as a variable',
    () => LdapBind.passwordInManifest('cn=a', 'a$b'),
    'LdapBind.passwordInManifest() cannot take a password with "$" in it, which is read as the name of a variable',
  ],
  [
    'SAML in the clear',
    () => IdentityProvider.saml('a', 'A', { ssoUrl: 'http://login.example.com', certificate: 'PEM' }),
    'IdentityProvider.saml() needs `ssoUrl`, an https address, got "http://login.example.com"',
  ],
  [
    'SAML with a link of Markdown',
    () => IdentityProvider.saml('a', 'A', { ssoUrl: 'https://[login](https://login.example.com)', certificate: 'PEM' }),
    'IdentityProvider.saml() needs `ssoUrl`, an https address, got "https://[login](https://login.example.com)"',
  ],
  [
    'ports below an address',
    () => HybridManagerIngress.nodePorts('nodes.example.com:443'),
    'the domain of node ports is a bare host name such as "portal.example.com", got "nodes.example.com:443"',
  ],
  ['Vault without an address', () => KeyManagement.hashicorpVault(''), 'the address of Vault is needed, got ""'],
  [
    'a pair without a name',
    () => KeyPair.existing('Our Cert'),
    'the name of the Secret with the certificate cannot be "Our Cert": at most 253 lower-case letters, digits, "-" and "." are expected; give another `name`',
  ],
  [
    'the name that Hybrid Manager needs itself',
    () => HybridManagerTls.ownAuthority(KeyPair.existing('global-ca-secret')),
    'the Secret of an authority cannot be called "global-ca-secret", which Hybrid Manager uses itself; give another name',
  ],
  ['TLS of nobody', () => HybridManagerTls.issuedBy(none), 'HybridManagerTls.issuedBy() needs `issuer`: TLSIssuer.clusterIssuer(…)'],
  [
    'an authority of nobody',
    () => HybridManagerTls.ownAuthority(none),
    "HybridManagerTls.ownAuthority() needs `pair`: KeyPair.existing('…')",
  ],
  [
    'a location with capitals',
    () => HybridManagerLocation.standalone('EU-1'),
    'the id of the location is at most 53 lower-case letters, digits and "-", got "EU-1"',
  ],
  [
    'a location whose object would have too long a name',
    () => HybridManagerLocation.standalone('a'.repeat(54)),
    `the id of the location is at most 53 lower-case letters, digits and "-", got "${'a'.repeat(54)}"`,
  ],
  [
    'a second location without the first',
    () => HybridManagerLocation.secondary('b', 'primary'),
    'the portal of the primary location is a bare host name such as "portal.example.com", got "primary"',
  ],
  [
    'OpenShift with an address',
    () => HybridManagerPlatform.openShift('https://apps.example.com'),
    'the ingress domain of OpenShift is a bare host name such as "portal.example.com", got "https://apps.example.com"',
  ],
  ['a readiness check without an image', () => ReadinessCheck.job(''), 'the image of the readiness check is needed, got ""'],
  [
    'a registry with a scheme',
    () => ImageRegistry.oci('https://harbor.example.com', PullSecret.existing()),
    'ImageRegistry.oci() takes a host such as "harbor.example.com", and the path as `path`, got "https://harbor.example.com"',
  ],
  [
    'an account with an eye to arithmetic',
    () => ImageRegistry.ecr('12345', 'eu-central-1'),
    'ImageRegistry.ecr() takes the twelve digits of an AWS account, as a text, got "12345"',
  ],
  [
    'the host of a registry of Azure',
    () => ImageRegistry.azureWithToken('acme.azurecr.io', PullSecret.existing()),
    'the registry of Azure is the part before ".azurecr.io", got "acme.azurecr.io"',
  ],
  [
    'a registry of Azure without a name',
    () => ImageRegistry.azureWithPassword('', PullSecret.existing()),
    'the registry of Azure is the part before ".azurecr.io", got ""',
  ],
  [
    'a registry that lets nobody in',
    () => ImageRegistry.edb(none),
    'ImageRegistry needs `pullSecret`: PullSecret.existing(), or PullSecret.fromExternalSecrets(…)',
  ],
  [
    'a release that nobody knows',
    () => HybridManagerRelease.of('v1.2.0'),
    'HybridManagerRelease.of() takes a version such as "v2026.9.0", of the releases 1.3, 2026.1, 2026.2, 2026.3, 2026.4, 2026.5, 1.4, 2026.7, 1.4.2, 2026.8, 2026.9 or newer, got "v1.2.0"',
  ],
  ['usage of nobody', () => UsageReporting.to('eu', ''), 'the company\'s code is needed, got ""'],
  [
    'a role that is no ARN',
    () => SecondaryRole.of('hm', 'id'),
    'SecondaryRole.of() takes an ARN such as "arn:aws:iam::123456789012:role/hm", got "hm"',
  ],
];

test.each(MISTAKES)('%s', (_name, write, text) => {
  expect(write).toThrow(new Error(text));
});

const chart = () => new Chart(new App(), 'chart');
const role = WorkloadIdentity.awsRole('arn:aws:iam::123456789012:role/hm');
const s3 = ObjectStore.s3({ bucket: 'b', region: 'eu-central-1' });

/** Object stores that Hybrid Manager cannot be told of. */
const STORES: readonly (readonly [string, () => ObjectStoreSecret, object, string])[] = [
  [
    'a folder of a bucket',
    () => ObjectStoreSecret.workloadIdentity(chart(), 's', ObjectStore.s3({ bucket: 'b', region: 'r', path: 'a/b' }), role),
    {},
    'Hybrid Manager wants a bucket of its own and takes no folder in it, got "a/b"; leave `path` out',
  ],
  [
    'Amazon S3 without a region',
    () => ObjectStoreSecret.workloadIdentity(chart(), 's', ObjectStore.s3({ bucket: 'b' }), role),
    {},
    'the region of ObjectStore.s3(), which Hybrid Manager has to be told, is needed, got null',
  ],
  [
    'an identity of Google',
    () =>
      ObjectStoreSecret.workloadIdentity(
        chart(),
        's',
        ObjectStore.googleCloudStorage({ bucket: 'b' }),
        WorkloadIdentity.googleServiceAccount('a@b.iam.gserviceaccount.com'),
      ),
    {},
    'Hybrid Manager knows workload identity for Amazon S3 only, got "google"; give keys',
  ],
  [
    'a Secret of another name',
    () => ObjectStoreSecret.fromExisting(chart(), 's', 'my-keys', s3),
    {},
    'Hybrid Manager looks for the Secret "edb-object-storage", got "my-keys"; call it that, in the namespace "default"',
  ],
  [
    'authorities for Amazon',
    () => ObjectStoreSecret.fromExternalSecrets(chart(), 's', s3, SOURCE),
    { caBundle: 'PEM' },
    '`caBundle`, `serverSideEncryptionDisabled` and `checksumsWhenRequired` are for stores that speak the protocol of S3; leave them out',
  ],
  [
    'a second role elsewhere',
    () => ObjectStoreSecret.fromExternalSecrets(chart(), 's', ObjectStore.s3Compatible({ bucket: 'b', endpoint: 'https://m' }), SOURCE),
    { secondaryRole: SecondaryRole.of('arn:aws:iam::123456789012:role/hm', 'x') },
    'a secondary role is for Amazon S3; leave `objectStoreOptions.secondaryRole` out',
  ],
];

test.each(STORES)('the object store is %s', (_name, store, objectStoreOptions, text) => {
  expect(() => intentOf({}, () => ({ objectStore: store(), objectStoreOptions }))).toThrow(new Error(text));
});
