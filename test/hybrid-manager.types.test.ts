import { expect, test } from 'vitest';
import {
  Administrator,
  type AdministratorOptions,
  type AnalyticsOptions,
  BackupFolder,
  BcryptHash,
  DataLake,
  DurableKey,
  GenAi,
  type GenAiOptions,
  HybridManager,
  HybridManagerIngress,
  HybridManagerLocation,
  HybridManagerPlatform,
  type HybridManagerProps,
  HybridManagerRelease,
  HybridManagerTls,
  IdentityProvider,
  ImageRegistry,
  KeyManagement,
  KeyPair,
  LangflowKey,
  LdapBind,
  type LdapGroupSearch,
  type LdapOptions,
  type LdapUserSearch,
  MigrationAccounts,
  type MigrationOptions,
  NgcKey,
  PullSecret,
  ReadinessCheck,
  type SamlOptions,
  Scenarios,
  SecondaryRole,
  TLSIssuer,
  UsageReporting,
} from '../src';
import { chartIn, storeIn } from './constructs/made';

/**
 * What must not compile, as in types.test.ts: each line below an `@ts-expect-error` is wrong on purpose, and the type check of this folder
 * fails as soon as one of them is not. What plain JavaScript is told for the same: constructs/hybrid-manager-mistakes.test.ts.
 */
type Check<T> = (props: T) => void;
const no = (): void => {};

const issuer = TLSIssuer.clusterIssuer(chartIn(), 'issuer', 'corporate');
const hash = BcryptHash.of(`$2y$10$${'a'.repeat(53)}`);
const given: HybridManagerProps = {
  release: HybridManagerRelease.V2026_9,
  platform: HybridManagerPlatform.EKS,
  portal: 'portal.example.com',
  registry: ImageRegistry.edb(PullSecret.existing()),
  objectStore: storeIn(chartIn()),
  storageClass: 'gp3',
  tls: HybridManagerTls.issuedBy(issuer),
  scenarios: Scenarios.core({ portalKey: DurableKey.existing() }),
  backupFolder: BackupFolder.of('a7462dbc7106'),
  administrator: Administrator.of({ email: 'dba@example.com', passwordHash: hash }),
  ingress: HybridManagerIngress.internalLoadBalancer(),
};
const props: Check<HybridManagerProps> = no;

test('an environment without its object store does not compile', () => {
  const { objectStore: _forgotten, ...rest } = given;
  // @ts-expect-error objectStore is required
  props(rest);
  expect(rest).not.toHaveProperty('objectStore');
});

test('an environment without its registry does not compile', () => {
  const { registry: _forgotten, ...rest } = given;
  // @ts-expect-error registry is required
  props(rest);
  expect(rest).not.toHaveProperty('registry');
});

test('a registry that is asked with a login does not compile without its pull secret', () => {
  const make = () => {
    // @ts-expect-error the pull secret is required
    ImageRegistry.edb();
    // @ts-expect-error the pull secret is required
    ImageRegistry.azureWithToken('acme');
    // @ts-expect-error the pull secret is required
    ImageRegistry.azureWithPassword('acme');
    // @ts-expect-error the pull secret is required
    ImageRegistry.artifactRegistryWithToken('europe-west4', 'acme/hm');
    // @ts-expect-error the pull secret is required
    ImageRegistry.gitLab('acme/hm');
    // @ts-expect-error the pull secret is required
    ImageRegistry.oci('harbor.example.com');
    // @ts-expect-error a pair is no pull secret
    ImageRegistry.edb(KeyPair.existing('pair'));
    // @ts-expect-error a pull secret is no name
    ImageRegistry.edb('edb-cred');
  };
  expect(make).toBeTypeOf('function');
});

test('a registry cannot be asked in a way that it does not take', () => {
  const make = () => {
    // @ts-expect-error ECR knows no password
    ImageRegistry.ecrWithPassword('123456789012', 'eu-central-1', PullSecret.existing());
    // @ts-expect-error ECR has no pull secret: the third one are options
    ImageRegistry.ecr('123456789012', 'eu-central-1', PullSecret.existing(), {});
    // @ts-expect-error GitLab knows no other login than a token
    ImageRegistry.gitLabWithPassword('acme/hm', PullSecret.existing());
    // @ts-expect-error the account is a text: a number loses its zeros
    ImageRegistry.ecr(123456789012, 'eu-central-1');
    // @ts-expect-error the constructor is private
    new ImageRegistry({});
  };
  expect(make).toBeTypeOf('function');
});

test('an environment without release, platform or storage class does not compile', () => {
  const { release: _release, ...withoutRelease } = given;
  // @ts-expect-error release is required
  props(withoutRelease);
  const { platform: _platform, ...withoutPlatform } = given;
  // @ts-expect-error platform is required
  props(withoutPlatform);
  const { storageClass: _storageClass, ...withoutStorageClass } = given;
  // @ts-expect-error storageClass is required
  props(withoutStorageClass);
  expect(() => {
    // @ts-expect-error the ingress domain is required
    HybridManagerPlatform.openShift();
  }).toThrow(/ingress domain/);
});

test('an environment without the domain of its portal does not compile', () => {
  const { portal: _forgotten, ...rest } = given;
  // @ts-expect-error portal is required
  props(rest);
  expect(rest).not.toHaveProperty('portal');
});

test('an environment without a decision on TLS does not compile', () => {
  const { tls: _forgotten, ...rest } = given;
  // @ts-expect-error tls is required
  props(rest);
  expect(rest).not.toHaveProperty('tls');
});

test('two decisions on TLS do not compile', () => {
  const make = () => {
    // @ts-expect-error one of four
    props({ ...given, tls: [HybridManagerTls.issuedBy(issuer), HybridManagerTls.selfSigned()] });
    // @ts-expect-error one cannot be added to another
    HybridManagerTls.issuedBy(issuer).ownCertificate(KeyPair.existing('pair'));
    // @ts-expect-error an issuer takes no pair
    HybridManagerTls.issuedBy(issuer, KeyPair.existing('pair'));
    // @ts-expect-error a pull secret is no pair
    HybridManagerTls.ownCertificate(PullSecret.existing());
    // @ts-expect-error a pair is no name
    HybridManagerTls.ownAuthority('pair');
    // @ts-expect-error a pair in a manifest needs its key
    KeyPair.keyInManifest('pair', 'certificate');
    // @ts-expect-error the constructor is private
    new HybridManagerTls({ kind: 'self-signed' });
  };
  expect(make).toBeTypeOf('function');
});

test('an environment without its scenarios does not compile', () => {
  const { scenarios: _forgotten, ...rest } = given;
  // @ts-expect-error scenarios is required
  props(rest);
  // @ts-expect-error scenarios are Scenarios
  props({ ...given, scenarios: ['core', 'ai'] });
  expect(rest).not.toHaveProperty('scenarios');
});

test('GenAI Builder without its key, the key of NGC or its bucket does not compile', () => {
  const options: Check<GenAiOptions> = no;
  const make = () => {
    // @ts-expect-error ngcKey is required
    options({ dataLake: DataLake.bucket('lake') });
    // @ts-expect-error dataLake is required
    options({ ngcKey: NgcKey.existing() });
    // @ts-expect-error a bucket is a DataLake
    options({ ngcKey: NgcKey.existing(), dataLake: 'lake' });
    const both = { ngcKey: NgcKey.existing(), dataLake: DataLake.bucket('lake') };
    // @ts-expect-error a Fernet key is no key of Langflow
    GenAi.langflow(DurableKey.existing(), both);
    // @ts-expect-error nor the other way round
    GenAi.griptape(LangflowKey.existing(), both);
    // @ts-expect-error the options are required
    GenAi.langflow(LangflowKey.existing());
    // @ts-expect-error GenAI Builder is required
    Scenarios.core().withGenAi();
  };
  expect(make).toBeTypeOf('function');
});

test('the catalogue without its confounding key does not compile', () => {
  const options: Check<AnalyticsOptions> = no;
  const make = () => {
    // @ts-expect-error confoundingKey is required
    options({});
    // @ts-expect-error a key is a DurableKey
    options({ confoundingKey: 'pg-confounding-key' });
    // @ts-expect-error the options are required
    Scenarios.core().withAnalytics();
  };
  expect(make).toBeTypeOf('function');
});

test('a durable key cannot be made without a store that keeps it', () => {
  const make = () => {
    // @ts-expect-error the source is required
    DurableKey.createdOnce();
    // @ts-expect-error Langflow's key is made by edbctl alone
    LangflowKey.createdOnce();
    // @ts-expect-error no key is made in the cluster alone
    DurableKey.generated();
  };
  expect(make).toBeTypeOf('function');
});

test('Migration Portal without its domain or its accounts does not compile', () => {
  const options: Check<MigrationOptions> = no;
  const make = () => {
    // @ts-expect-error accounts is required
    options({ domain: 'migration.example.com' });
    // @ts-expect-error domain is required
    options({ accounts: MigrationAccounts.generated() });
    // @ts-expect-error passwords that ship with Hybrid Manager need a reason
    MigrationAccounts.builtIn();
  };
  expect(make).toBeTypeOf('function');
});

test('an environment without its administrator, or one without a hash, does not compile', () => {
  const options: Check<AdministratorOptions> = no;
  const { administrator: _forgotten, ...rest } = given;
  // @ts-expect-error administrator is required
  props(rest);
  // @ts-expect-error passwordHash is required
  options({ email: 'dba@example.com' });
  // @ts-expect-error email is required
  options({ passwordHash: hash });
  // @ts-expect-error a hash is a BcryptHash
  options({ email: 'dba@example.com', passwordHash: '$2y$10$' });
  expect(rest).not.toHaveProperty('administrator');
});

test('an environment without its backup folder does not compile', () => {
  const { backupFolder: _forgotten, ...rest } = given;
  // @ts-expect-error backupFolder is required
  props(rest);
  // @ts-expect-error a folder is a BackupFolder
  props({ ...given, backupFolder: 'a7462dbc7106' });
  expect(rest).not.toHaveProperty('backupFolder');
});

test('an environment without a way to reach it does not compile', () => {
  const { ingress: _forgotten, ...rest } = given;
  // @ts-expect-error ingress is required
  props(rest);
  const make = () => {
    // @ts-expect-error ports of the nodes need a domain
    HybridManagerIngress.nodePorts();
    // @ts-expect-error source ranges are a list
    HybridManagerIngress.internalLoadBalancer({ sourceRanges: '10.0.0.0/8' });
  };
  expect(make).toBeTypeOf('function');
});

test('an identity provider without what it is found by does not compile', () => {
  const ldap: Check<LdapOptions> = no;
  const users: Check<LdapUserSearch> = no;
  const groups: Check<LdapGroupSearch> = no;
  const saml: Check<SamlOptions> = no;
  const userSearch = { baseDn: 'ou=people', username: 'uid', emailAttribute: 'mail' };
  const make = () => {
    // @ts-expect-error bind is required
    ldap({ host: 'ldap.example.com', userSearch });
    // @ts-expect-error host is required
    ldap({ bind: LdapBind.anonymous(), userSearch });
    // @ts-expect-error userSearch is required
    ldap({ host: 'ldap.example.com', bind: LdapBind.anonymous() });
    // @ts-expect-error baseDn is required
    users({ username: 'uid', emailAttribute: 'mail' });
    // @ts-expect-error username is required
    users({ baseDn: 'ou=people', emailAttribute: 'mail' });
    // @ts-expect-error emailAttribute is required
    users({ baseDn: 'ou=people', username: 'uid' });
    // @ts-expect-error baseDn is required
    groups({ userAttribute: 'DN', groupAttribute: 'member', nameAttribute: 'cn' });
    // @ts-expect-error userAttribute is required
    groups({ baseDn: 'ou=groups', groupAttribute: 'member', nameAttribute: 'cn' });
    // @ts-expect-error groupAttribute is required
    groups({ baseDn: 'ou=groups', userAttribute: 'DN', nameAttribute: 'cn' });
    // @ts-expect-error nameAttribute is required
    groups({ baseDn: 'ou=groups', userAttribute: 'DN', groupAttribute: 'member' });
    // @ts-expect-error certificate is required
    saml({ ssoUrl: 'https://login.example.com/saml2' });
    // @ts-expect-error ssoUrl is required
    saml({ certificate: 'certificate' });
    // @ts-expect-error there is no other protocol in the configuration
    IdentityProvider.oidc('entra', 'Entra', {});
  };
  expect(make).toBeTypeOf('function');
});

test('key management names what a person has to make, and no method that there is not', () => {
  const make = () => {
    // @ts-expect-error the alias is required
    KeyManagement.awsKms();
    // @ts-expect-error the key is required
    KeyManagement.googleCloudKms('ring');
    // @ts-expect-error the key is required
    KeyManagement.azureKeyVault('vault');
    // @ts-expect-error the address is required
    KeyManagement.hashicorpVault();
    // @ts-expect-error no page knows KMIP
    KeyManagement.kmip('server');
    // @ts-expect-error a method is a KeyManagement
    props({ ...given, keyManagement: ['aws_kms'] });
  };
  expect(make).toBeTypeOf('function');
});

test('a location without its id or the portal of the primary does not compile', () => {
  const make = () => {
    // @ts-expect-error the id is required
    HybridManagerLocation.standalone();
    // @ts-expect-error the portals of the others are required
    HybridManagerLocation.primary('frankfurt');
    // @ts-expect-error the portal of the primary is required
    HybridManagerLocation.secondary('dublin');
    // @ts-expect-error the portal of the primary is required
    HybridManagerLocation.pairedSecondary('dublin');
    // @ts-expect-error a second role needs its external id
    SecondaryRole.of('arn:aws:iam::123456789012:role/hm');
    // @ts-expect-error the code of the company is required
    UsageReporting.to('frankfurt');
    // @ts-expect-error the image is required
    ReadinessCheck.job();
  };
  expect(make).toBeTypeOf('function');
});

test('an answer is no text', () => {
  // @ts-expect-error a release is a HybridManagerRelease
  props({ ...given, release: 'v2026.9.0' });
  // @ts-expect-error a platform is a HybridManagerPlatform
  props({ ...given, platform: 'eks' });
  // @ts-expect-error a registry is an ImageRegistry
  props({ ...given, registry: 'docker.enterprisedb.com/pgai-platform' });
  // @ts-expect-error an object store is an ObjectStoreSecret
  props({ ...given, objectStore: 'edb-object-storage' });
  // @ts-expect-error a decision on TLS is a HybridManagerTls
  props({ ...given, tls: 'self-signed' });
  // @ts-expect-error an administrator is an Administrator
  props({ ...given, administrator: 'dba@example.com' });
  // @ts-expect-error a way to reach it is a HybridManagerIngress
  props({ ...given, ingress: 'private' });
  expect(given.portal).toBe('portal.example.com');
});

test('an environment without any decision does not compile', () => {
  // @ts-expect-error the props are required
  expect(() => new HybridManager(chartIn(), 'hm')).toThrow(/^HybridManager needs `release`/);
});
