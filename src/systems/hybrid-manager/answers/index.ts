export { Administrator, type AdministratorIntent, type AdministratorOptions, BcryptHash } from './administrator';
export { BackupFolder } from './backup-folder';
export { ConfigurationForm } from './configuration-form';
export { DurableKey, LangflowKey } from './durable-key';
export { DataLake, GenAi, type GenAiOptions, NgcKey } from './gen-ai';
export { requireHost } from './hosts';
export {
  IdentityProvider,
  LdapBind,
  type LdapGroupSearch,
  type LdapOptions,
  type LdapUserSearch,
  type SamlOptions,
} from './identity-provider';
export { HybridManagerIngress, type LoadBalancerOptions, type NodePortNumbers } from './ingress';
export { KeyManagement } from './key-management';
export { KeyPair, type KeyPairIntent } from './key-pair';
export { HybridManagerLocation, type SecondaryOptions, type SharedBucketOptions } from './location';
export { MigrationAccounts, type MigrationOptions } from './migration';
export { type HybridManagerStoreOptions, objectStoreIntent, SecondaryRole, type StoreAccess } from './object-store';
export { HybridManagerPlatform, type OpenShiftOptions } from './platform';
export { PullSecret } from './pull-secret';
export { ReadinessCheck, type ReadinessJobOptions } from './readiness-check';
export { ImageRegistry, type ImageRegistryOptions, type RegistryOptions } from './registry';
export { HybridManagerRelease } from './release';
export { type AnalyticsOptions, type CoreOptions, Scenarios } from './scenarios';
export { UsageReporting } from './usage-reporting';
