import {
  Administrator,
  BcryptHash,
  ConfigurationForm,
  DataLake,
  DurableKey,
  GenAi,
  HybridManagerLocation,
  type HybridManagerProps,
  IdentityProvider,
  ImageRegistry,
  KeyManagement,
  LangflowKey,
  LdapBind,
  MigrationAccounts,
  NgcKey,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  ReadinessCheck,
  Scenarios,
} from '../../../../src';
import { installationIntent } from '../../../../src/constructs/hybrid-manager-intent';
import { has } from '../../../../src/systems/hybrid-manager/features';
import { type Installation, renderInstallation } from '../../../../src/systems/hybrid-manager/installation';
import type { InstallationIntent } from '../../../../src/systems/hybrid-manager/intent';
import { releaseOfVersion } from '../../../../src/systems/hybrid-manager/releases';
import { chartIn } from '../../../constructs/made';
import type { Choices } from '../environment-choices';
import { allEnvironments } from '../environment-sets';
import { propsOf } from '../environments';
import { PLAIN } from '../intents';

/** What must never be printed: that of the LDAP user, and those of the environments that others look at. */
export const SECRETS = [
  'never-to-be-printed',
  'pass"word\\with$signs',
  'nvapi-not-a-real-key',
  'BEGIN PRIVATE KEY',
  'BEGIN RSA PRIVATE KEY',
];
/** 53 characters behind the cost, with "$" before digits and letters, as shells would expand it. */
export const HASH = `$2y$10$${'0aB./'.repeat(10)}xyz`;
/** What a shell would make something else of. */
export const AUTHORITY = '-----BEGIN CERTIFICATE-----\nit\'s `id` $HOME "\\n" $(id)\n-----END CERTIFICATE-----\n';

export interface Environment {
  readonly name: string;
  readonly intent: InstallationIntent;
  readonly installation: Installation;
  readonly steps: string;
}

/** Those that all platforms, releases and sets of scenarios make, with the decisions that matter to a person taking turns. */
export function environments(): Environment[] {
  return [...allEnvironments().map((choices, turn) => environment(choices, turning(turn, choices))), ...rare()];
}

/** One environment, with some decisions made otherwise. */
export function environment(choices: Partial<Choices>, more: Partial<HybridManagerProps> = {}): Environment {
  const all = { ...PLAIN, ...choices };
  const props = { ...propsOf(chartIn(), all), ...more };
  const intent = installationIntent('hm', props);
  const installation = renderInstallation(intent, props.configuration);
  return { name: JSON.stringify(all), intent, installation, steps: installation.steps };
}

function turning(turn: number, { version, store }: Choices): Partial<HybridManagerProps> {
  return {
    storageClass: "fast 'n' wide",
    administrator: Administrator.of({ email: "d'arc@example.com", passwordHash: BcryptHash.of(HASH) }),
    identityProviders: turn % 2 === 0 ? PROVIDERS : [],
    keyManagement: turn % 3 === 0 ? keys(releaseOfVersion(version) ?? '') : [],
    readiness: turn % 4 === 0 ? ReadinessCheck.job('tools:1', { storeImage: 'store-tools:1' }) : ReadinessCheck.byHand(),
    ...(store === 's3-compatible' && { objectStoreOptions: { caBundle: AUTHORITY } }),
  };
}

const PROVIDERS = [
  IdentityProvider.ldap('ldap', 'Directory', {
    host: 'ldap.example.com:636',
    bind: LdapBind.passwordInManifest('cn=hm', SECRETS[0]),
    userSearch: { baseDn: 'ou=people', username: 'uid', emailAttribute: 'mail' },
    groupSearch: { baseDn: 'ou=groups', userAttribute: 'DN', groupAttribute: 'member', nameAttribute: 'cn' },
  }),
  IdentityProvider.saml('entra', 'Entra', {
    ssoUrl: 'https://login.example.com/saml2',
    certificate: 'certificate',
    groupsAttribute: 'groups',
  }),
];

function keys(release: string): KeyManagement[] {
  return [
    KeyManagement.passphrase(),
    KeyManagement.hashicorpVault('http://vault.vault.svc.cluster.local:8200/'),
    KeyManagement.awsKms('hm key'),
    KeyManagement.googleCloudKms('ring', 'key'),
    ...(has(release, 'azureKms') ? [KeyManagement.azureKeyVault('acme-vault', 'key')] : []),
  ];
}

/** What the others do not show. */
function rare(): Environment[] {
  const chart = chartIn();
  const existing = (store: ObjectStore) => ({
    objectStore: ObjectStoreSecret.fromExisting(chart, store._intent.provider, 'edb-object-storage', store),
  });
  const core = Scenarios.core({ portalKey: DurableKey.existing() });
  const genAi = { ngcKey: NgcKey.existing(), dataLake: DataLake.bucket('lake'), huggingFace: true };
  return [
    environment({ store: 'azure' }, existing(ObjectStore.azureBlob({ account: 'acme', container: 'hm' }))),
    environment({ store: 'google' }, existing(ObjectStore.googleCloudStorage({ bucket: 'hm' }))),
    environment({}, { registry: ImageRegistry.edb(PullSecret.existing('registry-key')) }),
    environment({}, { scenarios: core.withGenAi(GenAi.langflow(LangflowKey.existing(), genAi)) }),
    environment({}, { scenarios: core.withMigration({ domain: 'migration.example.com', accounts: MigrationAccounts.builtIn('a trial') }) }),
    environment({ version: 'v2026.3.0' }, { configuration: ConfigurationForm.both() }),
    environment(
      { location: 'primary' },
      { location: HybridManagerLocation.primary('here', ['portal.dublin.example.com', 'portal.paris.example.com']) },
    ),
  ];
}
