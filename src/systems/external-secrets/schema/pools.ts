// Written by scripts/schema. Each pool is read when a kind of it is met; the empty imports make the compiler copy the files.
import type { ShapePool } from '../../../finding';
import type {} from './ACRAccessToken.json';
import type {} from './CloudsmithAccessToken.json';
import type {} from './ClusterExternalSecret.json';
import type {} from './ClusterGenerator.json';
import type {} from './ClusterPushSecret.json';
import type {} from './ClusterSecretStore.json';
import type {} from './ECRAuthorizationToken.json';
import type {} from './ExternalSecret.json';
import type {} from './Fake.json';
import type {} from './GCRAccessToken.json';
import type {} from './GeneratorState.json';
import type {} from './GithubAccessToken.json';
import type {} from './Grafana.json';
import type {} from './MFA.json';
import type {} from './Password.json';
import type {} from './PushSecret.json';
import type {} from './QuayAccessToken.json';
import type {} from './SecretStore.json';
import type {} from './SSHKey.json';
import type {} from './STSSessionToken.json';
import type {} from './UUID.json';
import type {} from './VaultDynamicSecret.json';
import type {} from './Webhook.json';

export const POOLS: Readonly<Record<string, () => ShapePool>> = {
  ACRAccessToken: () => require('./ACRAccessToken.json'),
  CloudsmithAccessToken: () => require('./CloudsmithAccessToken.json'),
  ClusterExternalSecret: () => require('./ClusterExternalSecret.json'),
  ClusterGenerator: () => require('./ClusterGenerator.json'),
  ClusterPushSecret: () => require('./ClusterPushSecret.json'),
  ClusterSecretStore: () => require('./ClusterSecretStore.json'),
  ECRAuthorizationToken: () => require('./ECRAuthorizationToken.json'),
  ExternalSecret: () => require('./ExternalSecret.json'),
  Fake: () => require('./Fake.json'),
  GCRAccessToken: () => require('./GCRAccessToken.json'),
  GeneratorState: () => require('./GeneratorState.json'),
  GithubAccessToken: () => require('./GithubAccessToken.json'),
  Grafana: () => require('./Grafana.json'),
  MFA: () => require('./MFA.json'),
  Password: () => require('./Password.json'),
  PushSecret: () => require('./PushSecret.json'),
  QuayAccessToken: () => require('./QuayAccessToken.json'),
  SSHKey: () => require('./SSHKey.json'),
  STSSessionToken: () => require('./STSSessionToken.json'),
  SecretStore: () => require('./SecretStore.json'),
  UUID: () => require('./UUID.json'),
  VaultDynamicSecret: () => require('./VaultDynamicSecret.json'),
  Webhook: () => require('./Webhook.json'),
};
