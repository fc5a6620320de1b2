export { PostgresValidation } from './cli/validation-plugin';
export * from './constructs/backup';
export * from './constructs/backup-policy';
export type { CheckFinding } from './constructs/check-finding';
export * from './constructs/checks';
export type { CompanionOptions } from './constructs/companion';
export * from './constructs/connection-pooler';
export * from './constructs/helm-values';
export * from './constructs/hybrid-manager';
export type { HybridManagerDecisions } from './constructs/hybrid-manager-decisions';
export type { HybridManagerProps } from './constructs/hybrid-manager-props';
export * from './constructs/hybrid-manager-tls';
export * from './constructs/image-catalog';
export * from './constructs/object-store-secret';
export * from './constructs/on-demand-backup';
export * from './constructs/postgres-cluster';
export * from './constructs/postgres-cluster-props';
export type { ClusterReferenceOptions, IPostgresCluster } from './constructs/postgres-cluster-ref';
export * from './constructs/postgres-connection';
export * from './constructs/postgres-database';
export * from './constructs/postgres-network-policy';
export * from './constructs/postgres-role';
export * from './constructs/postgres-tls';
export * from './constructs/tls-issuer';
export * from './constructs/volume-snapshot-policy';
export { AcmeSolver } from './intent/acme-solver';
export { AuditClass, type AuditOptions, PostgresAudit } from './intent/audit';
export { BackupSchedule, WeekDay } from './intent/backup-schedule';
export { type EmptyDatabaseOptions, PostgresBootstrap } from './intent/bootstrap';
export { ExternalSecretSource, type ExternalSecretSourceOptions } from './intent/external-secret-source';
export { type IImageCatalog, PostgresImage } from './intent/image';
export { type HighAvailabilityOptions, Instances } from './intent/instances';
export { PostgresLocale } from './intent/locale';
export { type MonitoringOptions, PostgresMonitoring } from './intent/monitoring';
export { NetworkPeer } from './intent/network-peer';
export {
  type AzureBlobOptions,
  CaBundle,
  type GoogleCloudStorageOptions,
  ObjectStore,
  type S3CompatibleOptions,
  type S3Options,
} from './intent/object-store';
export { type AzureKeyNames, ObjectStoreKeys, type S3KeyNames } from './intent/object-store-keys';
export { CloudNativePgRelease, PostgresOperator } from './intent/operator';
export { type PlacementOptions, PostgresPlacement, TaintEffect, Toleration, type TolerationOptions } from './intent/placement';
export { PoolerTarget, PoolMode } from './intent/pooling';
export { DataProtection, type DataProtectionOptions } from './intent/protection';
export { type BurstableResourcesOptions, CpuAmount, PostgresResources } from './intent/resources';
export { ManagedRole, type RoleOptions } from './intent/role';
export { PostgresStorage, type PostgresStorageOptions, Tablespace, type TablespaceOptions } from './intent/storage';
export { SuperuserAccess } from './intent/superuser';
export { DataDurability, SynchronousReplication, type SynchronousReplicationOptions } from './intent/synchronous-replication';
export { type PostgresTimeouts, PostgresUpdates } from './intent/updates';
export { PostgresVersion } from './intent/version';
export { WorkloadIdentity } from './intent/workload-identity';
export type { DevelopmentOptions } from './presets/development';
export type {
  HybridManagerCloudOptions,
  HybridManagerOpenShiftOptions,
  HybridManagerServerOptions,
} from './presets/hybrid-manager-options';
export * from './presets/hybrid-manager-presets';
export * from './presets/postgres-presets';
export type { ProductionOptions } from './presets/production';
export { ProductionChange } from './presets/production-change';
export type { WorkshopOptions } from './presets/workshop';
export { Administrator, type AdministratorOptions, BcryptHash } from './systems/hybrid-manager/answers/administrator';
export { BackupFolder } from './systems/hybrid-manager/answers/backup-folder';
export { ConfigurationForm } from './systems/hybrid-manager/answers/configuration-form';
export { DurableKey, LangflowKey } from './systems/hybrid-manager/answers/durable-key';
export { DataLake, GenAi, type GenAiOptions, NgcKey } from './systems/hybrid-manager/answers/gen-ai';
export {
  IdentityProvider,
  LdapBind,
  type LdapGroupSearch,
  type LdapOptions,
  type LdapUserSearch,
  type SamlOptions,
} from './systems/hybrid-manager/answers/identity-provider';
export { HybridManagerIngress, type LoadBalancerOptions, type NodePortNumbers } from './systems/hybrid-manager/answers/ingress';
export { KeyManagement } from './systems/hybrid-manager/answers/key-management';
export { KeyPair } from './systems/hybrid-manager/answers/key-pair';
export { HybridManagerLocation, type SecondaryOptions, type SharedBucketOptions } from './systems/hybrid-manager/answers/location';
export { MigrationAccounts, type MigrationOptions } from './systems/hybrid-manager/answers/migration';
export { type HybridManagerStoreOptions, SecondaryRole } from './systems/hybrid-manager/answers/object-store';
export { HybridManagerPlatform, type OpenShiftOptions } from './systems/hybrid-manager/answers/platform';
export { PullSecret } from './systems/hybrid-manager/answers/pull-secret';
export { ReadinessCheck, type ReadinessJobOptions } from './systems/hybrid-manager/answers/readiness-check';
export { ImageRegistry, type ImageRegistryOptions, type RegistryOptions } from './systems/hybrid-manager/answers/registry';
export { HybridManagerRelease } from './systems/hybrid-manager/answers/release';
export { type AnalyticsOptions, type CoreOptions, Scenarios } from './systems/hybrid-manager/answers/scenarios';
export { UsageReporting } from './systems/hybrid-manager/answers/usage-reporting';
