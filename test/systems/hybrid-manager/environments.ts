import type { Construct } from 'constructs';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  ConfigurationForm,
  DataLake,
  GenAi,
  HybridManager,
  HybridManagerIngress,
  HybridManagerLocation,
  HybridManagerPlatform,
  type HybridManagerProps,
  HybridManagerRelease,
  type HybridManagerStoreOptions,
  HybridManagerTls,
  IdentityProvider,
  ImageRegistry,
  type ImageRegistryOptions,
  KeyManagement,
  LdapBind,
  ReadinessCheck,
  Scenarios,
  SecondaryRole,
  TLSIssuer,
  UsageReporting,
} from '../../../src';
import { has } from '../../../src/systems/hybrid-manager/features';
import type { Choices } from './environment-choices';
import { accounts, authorityPair, durableKey, langflowKey, ngcKey, objectStore, portalPair, pullSecret } from './environment-secrets';
import { AUTHORITY } from './portal-pki';

export const FERNET_KEY = 'tZz2oV728Vodgwu3zgnWu8AE5xdcZDx97LC1gOw3vJc=';
export const CONFOUNDING_KEY = 'lP0c3M9sXz7Qd1Kt5Vb8Wn2Yh4Rj6Fg0Ua3Ie9Oo1Ts7Lk5Mm';
export const HASH = '$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL';
const PORTAL = 'portal.example.com';

/** The environment that these answers make. */
export function installedIn(scope: Construct, choices: Choices, id: string = 'hm'): HybridManager {
  return new HybridManager(scope, id, propsOf(scope, choices));
}

export function propsOf(scope: Construct, choices: Choices): HybridManagerProps {
  const { platform, store, source, version, ingress } = choices;
  const release = HybridManagerRelease.of(version);
  return {
    release,
    platform: PLATFORM[platform],
    portal: PORTAL,
    registry: registryOf(choices, release.release),
    objectStore: objectStore(scope, store, source),
    objectStoreOptions: storeOptions(choices, release.release),
    storageClass: 'fast',
    tls: signerOf(scope, choices),
    scenarios: scenariosOf(choices, release.release),
    backupFolder: BackupFolder.of('123456789012'),
    administrator: Administrator.of({ email: 'dba@example.com', passwordHash: BcryptHash.of(HASH) }),
    ingress: INGRESS[ingress],
    location: LOCATION[choices.location],
    identityProviders: [DIRECTORY],
    keyManagement: keyManagementOf(choices, release.release),
    ...(has(release.release, 'usageReporting') && { usageReporting: UsageReporting.to('frankfurt', '0042'), apiAudit: true }),
    disabledComponents: platform === 'openshift' ? ['prometheus-operator'] : [],
    readiness: ingress === 'custom' ? ReadinessCheck.byHand() : ReadinessCheck.job('registry.example.com/tools/kubectl:1.33'),
    configuration: FORM[choices.form],
    labels: { team: 'databases' },
    annotations: { 'example.com/ticket': 'OPS-42' },
  };
}

const PLATFORM: Readonly<Record<Choices['platform'], HybridManagerPlatform>> = {
  eks: HybridManagerPlatform.EKS,
  gke: HybridManagerPlatform.GKE,
  aks: HybridManagerPlatform.AKS,
  rke2: HybridManagerPlatform.RKE2,
  openshift: HybridManagerPlatform.openShift('apps.ocp.example.com', { consoleDomain: 'console-openshift-console.apps.ocp.example.com' }),
};

const INGRESS: Readonly<Record<Choices['ingress'], HybridManagerIngress>> = {
  internal: HybridManagerIngress.internalLoadBalancer(),
  internet: HybridManagerIngress.internetFacingLoadBalancer({ sourceRanges: ['203.0.113.0/24', '198.51.100.0/24'] }),
  custom: HybridManagerIngress.customLoadBalancer({ annotations: { 'metallb.io/address-pool': 'databases' } }),
  'node-ports': HybridManagerIngress.nodePorts('nodes.example.com', { https: 31443 }),
};

const LOCATION: Readonly<Record<Choices['location'], HybridManagerLocation>> = {
  alone: HybridManagerLocation.standalone('frankfurt'),
  primary: HybridManagerLocation.primary('frankfurt', ['portal.dublin.example.com']),
  secondary: HybridManagerLocation.secondary('frankfurt', 'portal.dublin.example.com'),
  'paired-primary': HybridManagerLocation.pairedPrimary('frankfurt'),
  'paired-secondary': HybridManagerLocation.pairedSecondary('frankfurt', 'portal.dublin.example.com'),
};

const FORM: Readonly<Record<Choices['form'], ConfigurationForm | undefined>> = {
  usual: undefined,
  values: ConfigurationForm.values(),
  object: ConfigurationForm.controlPlane(),
  both: ConfigurationForm.both(),
};

const DIRECTORY = IdentityProvider.ldap('directory', 'Company', {
  host: 'ldap.example.com:636',
  bind: LdapBind.passwordInManifest('cn=reader,dc=example,dc=com', 'not-a-secret'),
  userSearch: { baseDn: 'ou=people,dc=example,dc=com', username: 'uid', emailAttribute: 'mail' },
});

function registryOf({ registry, source }: Choices, release: string): ImageRegistry {
  const pull = () => pullSecret(source);
  const found: ImageRegistryOptions = { imageDiscovery: true };
  const made: Record<Choices['registry'], () => ImageRegistry> = {
    edb: () => ImageRegistry.edb(pull()),
    ecr: () => ImageRegistry.ecr('123456789012', 'eu-central-1', found),
    'azure-token': () => ImageRegistry.azureWithToken('acme', pull(), found),
    'azure-password': () => ImageRegistry.azureWithPassword('acme', pull()),
    'google-token': () => ImageRegistry.artifactRegistryWithToken('europe-west4', 'acme-prod/hybrid-manager', pull(), found),
    'google-password': () => ImageRegistry.artifactRegistryWithPassword('europe-west4', 'acme-prod/hybrid-manager', pull()),
    gitlab: () => ImageRegistry.gitLab('acme/hybrid-manager', pull(), found),
    oci: () =>
      ImageRegistry.oci('harbor.example.com:8443', pull(), has(release, 'registryAuthorities') ? { ...found, caCerts: AUTHORITY } : found),
  };
  return made[registry]();
}

function storeOptions({ store }: Choices, release: string): HybridManagerStoreOptions {
  switch (store) {
    case 's3':
      return { secondaryRole: SecondaryRole.of('arn:aws:iam::210987654321:role/hybrid-manager-data', 'acme-hybrid-manager') };
    case 's3-compatible':
      return { caBundle: AUTHORITY, serverSideEncryptionDisabled: true, ...(has(release, 'checksums') && { checksumsWhenRequired: true }) };
    default:
      return {};
  }
}

function signerOf(scope: Construct, { signer, source }: Choices): HybridManagerTls {
  switch (signer) {
    case 'cluster-issuer':
      return HybridManagerTls.issuedBy(TLSIssuer.clusterIssuer(scope, 'issuer', 'corporate'));
    case 'issuer':
      return HybridManagerTls.issuedBy(TLSIssuer.issuer(scope, 'issuer', 'corporate'));
    case 'authority':
      return HybridManagerTls.ownAuthority(authorityPair(source));
    case 'certificate':
      return HybridManagerTls.ownCertificate(portalPair(source));
    case 'self-signed':
      return HybridManagerTls.selfSigned();
  }
}

function scenariosOf({ scenarios, source }: Choices, release: string): Scenarios {
  const hasKey = has(release, 'dexFernetKey') || has(release, 'portalBootstrapSecret');
  const core = Scenarios.core(hasKey ? { portalKey: durableKey(source, 'portal', FERNET_KEY) } : {});
  const added: Record<Choices['scenarios'][number], (chosen: Scenarios) => Scenarios> = {
    migration: (chosen) => chosen.withMigration({ domain: 'migration.example.com', accounts: accounts(source) }),
    ai: (chosen) => chosen.withGenAi(genAiOf(source, release)),
    analytics: (chosen) => chosen.withAnalytics({ confoundingKey: durableKey(source, 'confounding', CONFOUNDING_KEY) }),
    dbaas: (chosen) => chosen.withDbaas(),
    marketplace: (chosen) => chosen.withMarketplace(),
    pgd: (chosen) => chosen.withPgd(),
  };
  return scenarios.reduce((chosen, scenario) => added[scenario](chosen), core);
}

function genAiOf(source: Choices['source'], release: string): GenAi {
  const options = { ngcKey: ngcKey(source), dataLake: DataLake.bucket('acme-data-lake') };
  return has(release, 'langflow')
    ? GenAi.langflow(langflowKey(source), options)
    : GenAi.griptape(durableKey(source, 'griptape', FERNET_KEY), options);
}

function keyManagementOf({ platform }: Choices, release: string): KeyManagement[] {
  const cloud: Partial<Record<Choices['platform'], KeyManagement>> = {
    eks: KeyManagement.awsKms('hybrid-manager'),
    gke: KeyManagement.googleCloudKms('hybrid-manager', 'tde'),
    ...(has(release, 'azureKms') && { aks: KeyManagement.azureKeyVault('acme', 'tde') }),
  };
  return [cloud[platform] ?? KeyManagement.hashicorpVault('https://vault.example.com:8200/')];
}
