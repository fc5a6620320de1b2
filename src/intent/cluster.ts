import type { AuditIntent } from './audit';
import type { ScheduleIntent } from './backup-schedule';
import type { BootstrapIntent } from './bootstrap';
import type { ImageIntent } from './image';
import type { InstancesIntent } from './instances';
import type { MonitoringIntent } from './monitoring';
import type { StoreIntent } from './object-store';
import type { KeysIntent } from './object-store-keys';
import type { PlacementIntent } from './placement';
import type { ProtectionIntent } from './protection';
import type { ResourcesIntent } from './resources';
import type { RoleIntent } from './role';
import type { StorageIntent, TablespaceIntent } from './storage';
import type { SuperuserIntent } from './superuser';
import type { TimeoutsIntent, UpdatesIntent } from './updates';
import type { WorkloadIdentityIntent } from './workload-identity';

/** What every emitted object gets. */
export interface ObjectIntent {
  readonly name: string;
  readonly namespace?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** How an object store is opened. */
export type CredentialsIntent =
  | { readonly kind: 'secret'; readonly secretName: string; readonly keys: KeysIntent }
  | { readonly kind: 'workload-identity'; readonly identity: WorkloadIdentityIntent };

/** A continuous archive: log files as they come, base backups now and then. */
export interface ArchiveIntent {
  readonly store: StoreIntent;
  readonly credentials: CredentialsIntent;
  readonly retentionDays: number;
  /** The cluster's folder in the store. */
  readonly serverName: string;
  readonly walCompression?: string;
  readonly dataCompression?: string;
  readonly encryption?: string;
  readonly walParallel: number;
  readonly dataJobs: number;
  readonly sidecarResources?: ResourcesIntent;
  readonly overrides?: Readonly<Record<string, unknown>>;
}

export interface SnapshotIntent {
  readonly className: string;
  readonly walClassName?: string;
  readonly owner: 'none' | 'backup' | 'cluster';
  readonly online: boolean;
}

/** Base backups by the clock. */
export interface BackupRunsIntent {
  readonly method: 'plugin' | 'volumeSnapshot';
  readonly schedule: ScheduleIntent;
  readonly immediate: boolean;
  readonly target: 'prefer-standby' | 'primary';
}

export type BackupIntent =
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'kept'; readonly archive?: ArchiveIntent; readonly snapshots?: SnapshotIntent; readonly runs: BackupRunsIntent };

export interface IssuerIntent {
  readonly kind: 'Issuer' | 'ClusterIssuer';
  readonly name: string;
}

export type TlsIntent =
  | { readonly kind: 'operator'; readonly serverNames: readonly string[] }
  | {
      readonly kind: 'issued';
      readonly issuer: IssuerIntent;
      readonly serverNames: readonly string[];
      readonly clusterDomain: string;
      /** Client certificates come from an authority of the cluster's own, made by cert-manager, not by the operator. */
      readonly issueClients: boolean;
      readonly durationHours: number;
      readonly renewBeforeHours: number;
    }
  | {
      readonly kind: 'secrets';
      readonly serverTlsSecret: string;
      readonly serverCaSecret: string;
      readonly clientCaSecret?: string;
      readonly replicationTlsSecret?: string;
    };

/** A decision that wants a reason, and the prop that it was made by. */
export interface DecisionIntent {
  readonly name: string;
  readonly reason: string;
  readonly prop: string;
}

/** All that was decided about one cluster, in no system's words. */
export interface ClusterIntent extends ObjectIntent {
  readonly major: number;
  readonly minor?: number;
  readonly image?: ImageIntent;
  readonly imagePullSecrets: readonly string[];
  readonly instances: InstancesIntent;
  readonly placement: PlacementIntent;
  readonly storage: StorageIntent;
  readonly tablespaces: readonly TablespaceIntent[];
  readonly resources?: ResourcesIntent;
  readonly parameters: Readonly<Record<string, string>>;
  readonly preloadedLibraries: readonly string[];
  readonly pgHba: readonly string[];
  readonly pgIdent: readonly string[];
  readonly audit?: AuditIntent;
  readonly roles: readonly RoleIntent[];
  readonly superuser: SuperuserIntent;
  readonly bootstrap: BootstrapIntent;
  readonly backup: BackupIntent;
  readonly tls: TlsIntent;
  readonly monitoring?: MonitoringIntent;
  readonly updates?: UpdatesIntent;
  readonly timeouts: TimeoutsIntent;
  readonly protection: ProtectionIntent;
  /** Decisions that want a reason, and the reason given: they stand in the manifest and in every report. */
  readonly decisions: readonly DecisionIntent[];
}
