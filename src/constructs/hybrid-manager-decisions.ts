import type {
  Administrator,
  BackupFolder,
  ConfigurationForm,
  HybridManagerLocation,
  HybridManagerRelease,
  HybridManagerStoreOptions,
  IdentityProvider,
  ImageRegistry,
  KeyManagement,
  ReadinessCheck,
  Scenarios,
  UsageReporting,
} from '../systems/platforms';
import type { CompanionOptions } from './companion';
import type { HybridManagerTls } from './hybrid-manager-tls';
import type { ObjectStoreSecret } from './object-store-secret';

/** The decisions about Hybrid Manager that are the same on every platform. */
export interface HybridManagerDecisions extends CompanionOptions {
  /** The release that is installed. */
  readonly release: HybridManagerRelease;

  /** The host name of the portal, for example `portal.example.com`: no scheme, not shared with another installation. */
  readonly portal: string;

  /** Where images come from. */
  readonly registry: ImageRegistry;

  /** The bucket that belongs to Hybrid Manager alone, empty at first. It is looked for as `edb-object-storage` in `default`. */
  readonly objectStore: ObjectStoreSecret;

  /** The name of the StorageClass that Hybrid Manager itself stores on. */
  readonly storageClass: string;

  /** Who signs the portal's certificate. */
  readonly tls: HybridManagerTls;

  /** What is installed. */
  readonly scenarios: Scenarios;

  /** The folder of Hybrid Manager's own backups. */
  readonly backupFolder: BackupFolder;

  /** The first administrator. */
  readonly administrator: Administrator;

  /**
   * The host name that agents connect to.
   *
   * @default - that of the portal, with `beacon` in the place of a leading `portal`; one that begins otherwise has no default
   * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/install_guide/sys_reqs/
   */
  readonly agent?: string;

  /**
   * Which of one or several locations this is.
   *
   * @default HybridManagerLocation.standalone('primary')
   */
  readonly location?: HybridManagerLocation;

  /**
   * What else there is to say about the object store.
   *
   * @default - nothing
   */
  readonly objectStoreOptions?: HybridManagerStoreOptions;

  /**
   * Who knows the users, besides the first administrator. From 2026.2 the steps say what to enter in the console.
   *
   * @default - nobody
   */
  readonly identityProviders?: IdentityProvider[];

  /**
   * What the keys of encrypted Postgres clusters may be kept in. What is not in the list, the console does not offer.
   *
   * @default - a passphrase, or HashiCorp Vault
   */
  readonly keyManagement?: KeyManagement[];

  /**
   * Usage is reported to EDB. From 2026.4 and 1.4.
   *
   * @default - it is not
   */
  readonly usageReporting?: UsageReporting;

  /**
   * Calls of the API are logged. From 2026.4 and 1.4.
   *
   * @default false
   */
  readonly apiAudit?: boolean;

  /**
   * Components that are not installed, for example `prometheus-operator` where the cluster has one.
   *
   * @default - all are installed; in a secondary location all but `upm-ui`
   */
  readonly disabledComponents?: string[];

  /**
   * How it is found out what nobody can know offline.
   *
   * @default ReadinessCheck.byHand()
   */
  readonly readiness?: ReadinessCheck;

  /**
   * Which form the configuration is written in.
   *
   * @default - the values file before 1.4, the object HybridControlPlane from then on
   */
  readonly configuration?: ConfigurationForm;

  /**
   * Anything else of the values file: maps merge, lists and scalars replace. `overrides` does the same for HybridControlPlane.
   *
   * @default - nothing
   */
  readonly valuesOverrides?: { [key: string]: any };
}
