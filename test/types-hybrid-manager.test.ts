import { expect, test } from 'vitest';
import {
  Administrator,
  type AdministratorOptions,
  type AnalyticsOptions,
  BackupFolder,
  BcryptHash,
  DataLake,
  DurableKey,
  ExternalSecretSource,
  GenAi,
  type GenAiOptions,
  type HybridManagerDecisions,
  HybridManagerIngress,
  type HybridManagerOpenShiftOptions,
  HybridManagerPlatform,
  HybridManagerPresets,
  type HybridManagerProps,
  HybridManagerRelease,
  type HybridManagerServerOptions,
  HybridManagerTls,
  ImageRegistry,
  LangflowKey,
  LdapBind,
  type LdapGroupSearch,
  type LdapOptions,
  type LdapUserSearch,
  MigrationAccounts,
  type MigrationOptions,
  NgcKey,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  type SamlOptions,
  Scenarios,
  WorkloadIdentity,
} from '../src';
import { chartIn } from './constructs/made';

/** What must not compile, as in types.test.ts. */
type Check<T> = (props: T) => void;
const no = (): void => {};

const release = HybridManagerRelease.V2026_9;
const portal = 'portal.example.com';
const registry = ImageRegistry.edb(PullSecret.existing());
const role = WorkloadIdentity.awsRole('arn:aws:iam::123456789012:role/hm');
const objectStore = ObjectStoreSecret.workloadIdentity(chartIn(), 's', ObjectStore.s3({ bucket: 'b', region: 'r' }), role);
const storageClass = 'fast';
const tls = HybridManagerTls.selfSigned();
const scenarios = Scenarios.core();
const backupFolder = BackupFolder.of('a7462dbc7106');
const email = 'dba@example.com';
const passwordHash = BcryptHash.of(`$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL`);
const administrator = Administrator.of({ email, passwordHash });
const ingress = HybridManagerIngress.internalLoadBalancer();
const platform = HybridManagerPlatform.EKS;
const ingressDomain = 'apps.example.com';
const decided = { release, portal, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator };

const confoundingKey = DurableKey.existing();
const ngcKey = NgcKey.existing();
const dataLake = DataLake.bucket('lake');
const domain = 'migration.example.com';
const accounts = MigrationAccounts.generated();
const baseDn = 'ou=people';
const [username, emailAttribute, userAttribute, groupAttribute, nameAttribute] = ['uid', 'mail', 'DN', 'member', 'cn'];
const [host, bind, userSearch] = ['ldap.example.com:636', LdapBind.anonymous(), { baseDn, username, emailAttribute }];
const [ssoUrl, certificate] = ['https://login.example.com', 'PEM'];

test('Hybrid Manager on any platform without one of its decisions does not compile', () => {
  const props: Check<HybridManagerDecisions> = no;
  props({ release, portal, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error release is required
  props({ portal, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error portal is required
  props({ release, registry, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error registry is required
  props({ release, portal, objectStore, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error objectStore is required
  props({ release, portal, registry, storageClass, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error storageClass is required
  props({ release, portal, registry, objectStore, tls, scenarios, backupFolder, administrator });
  // @ts-expect-error tls is required
  props({ release, portal, registry, objectStore, storageClass, scenarios, backupFolder, administrator });
  // @ts-expect-error scenarios is required
  props({ release, portal, registry, objectStore, storageClass, tls, backupFolder, administrator });
  // @ts-expect-error backupFolder is required
  props({ release, portal, registry, objectStore, storageClass, tls, scenarios, administrator });
  // @ts-expect-error administrator is required
  props({ release, portal, registry, objectStore, storageClass, tls, scenarios, backupFolder });
});

test('Hybrid Manager without what its platform asks for does not compile', () => {
  const props: Check<HybridManagerProps> = no;
  props({ ...decided, platform, ingress });
  // @ts-expect-error platform is required
  props({ ...decided, ingress });
  // @ts-expect-error ingress is required
  props({ ...decided, platform });
});

test('Hybrid Manager on servers without what its platform asks for does not compile', () => {
  const props: Check<HybridManagerServerOptions> = no;
  props({ ...decided, ingress });
  // @ts-expect-error ingress is required
  props({ ...decided });
});

test('Hybrid Manager on OpenShift without what its platform asks for does not compile', () => {
  const props: Check<HybridManagerOpenShiftOptions> = no;
  props({ ...decided, ingressDomain, ingress });
  // @ts-expect-error ingressDomain is required
  props({ ...decided, ingress });
  // @ts-expect-error ingress is required
  props({ ...decided, ingressDomain });
});

test('an administrator without one of its decisions does not compile', () => {
  const props: Check<AdministratorOptions> = no;
  props({ email, passwordHash });
  // @ts-expect-error email is required
  props({ passwordHash });
  // @ts-expect-error passwordHash is required
  props({ email });
});

test('analytics without one of its decisions does not compile', () => {
  const props: Check<AnalyticsOptions> = no;
  props({ confoundingKey });
  // @ts-expect-error confoundingKey is required
  props({});
});

test('GenAI Builder without one of its decisions does not compile', () => {
  const props: Check<GenAiOptions> = no;
  props({ ngcKey, dataLake });
  // @ts-expect-error ngcKey is required
  props({ dataLake });
  // @ts-expect-error dataLake is required
  props({ ngcKey });
});

test('migration without one of its decisions does not compile', () => {
  const props: Check<MigrationOptions> = no;
  props({ domain, accounts });
  // @ts-expect-error domain is required
  props({ accounts });
  // @ts-expect-error accounts is required
  props({ domain });
});

test('groups of LDAP without one of its decisions does not compile', () => {
  const props: Check<LdapGroupSearch> = no;
  props({ baseDn, userAttribute, groupAttribute, nameAttribute });
  // @ts-expect-error baseDn is required
  props({ userAttribute, groupAttribute, nameAttribute });
  // @ts-expect-error userAttribute is required
  props({ baseDn, groupAttribute, nameAttribute });
  // @ts-expect-error groupAttribute is required
  props({ baseDn, userAttribute, nameAttribute });
  // @ts-expect-error nameAttribute is required
  props({ baseDn, userAttribute, groupAttribute });
});

test('LDAP without one of its decisions does not compile', () => {
  const props: Check<LdapOptions> = no;
  props({ host, bind, userSearch });
  // @ts-expect-error host is required
  props({ bind, userSearch });
  // @ts-expect-error bind is required
  props({ host, userSearch });
  // @ts-expect-error userSearch is required
  props({ host, bind });
});

test('users of LDAP without one of its decisions does not compile', () => {
  const props: Check<LdapUserSearch> = no;
  props({ baseDn, username, emailAttribute });
  // @ts-expect-error baseDn is required
  props({ username, emailAttribute });
  // @ts-expect-error username is required
  props({ baseDn, emailAttribute });
  // @ts-expect-error emailAttribute is required
  props({ baseDn, username });
});

test('SAML without one of its decisions does not compile', () => {
  const props: Check<SamlOptions> = no;
  props({ ssoUrl, certificate });
  // @ts-expect-error ssoUrl is required
  props({ certificate });
  // @ts-expect-error certificate is required
  props({ ssoUrl });
});

test('what cannot work together cannot be written', () => {
  const make = () => {
    // @ts-expect-error ECR is asked by an identity, and takes no pull secret
    ImageRegistry.ecr('123456789012', 'eu-central-1', PullSecret.existing());
    // @ts-expect-error all other registries ask for one
    ImageRegistry.gitLab('acme/hm');
    // @ts-expect-error how a registry is asked follows from its kind
    ImageRegistry.edb(PullSecret.existing(), { authentication: 'basic' });
    // @ts-expect-error there is no second way to sign the certificate
    HybridManagerTls.selfSigned().ownCertificate('portal');
    // @ts-expect-error a hash is no text: it was looked at
    Administrator.of({ email, passwordHash: '$2y$10$…' });
    // @ts-expect-error the folder is no number
    BackupFolder.of(123456789012);
    // @ts-expect-error nobody but edbctl can make the key of Langflow
    LangflowKey.createdOnce(ExternalSecretSource.clusterSecretStore('vault', 'a'));
    // @ts-expect-error scenarios are added to the core, not instead of it
    Scenarios.withDbaas();
    // @ts-expect-error ports of nodes have a domain
    HybridManagerIngress.nodePorts();
    // @ts-expect-error why passwords of everybody will do has to be said
    MigrationAccounts.builtIn();
    // @ts-expect-error a release is none of our constants by its name
    HybridManagerRelease.V2026_6;
    // @ts-expect-error the constructor is private
    new HybridManagerPresets();
  };
  expect(make).toBeTypeOf('function');
});

test('a key that Langflow could not read is refused where types do not see it', () => {
  const made = DurableKey.createdOnce(ExternalSecretSource.clusterSecretStore('vault', 'a'));
  for (const key of [made, DurableKey.keyInManifest('key')]) {
    expect(() => GenAi.langflow(key as LangflowKey, { ngcKey, dataLake })).toThrow(
      new Error('the key of Langflow is made by edbctl alone; give LangflowKey.existing(), or LangflowKey.fromExternalSecrets(…)'),
    );
  }
});
