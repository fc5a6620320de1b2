import type { ObjectIntent } from './cluster';
import type { LocaleIntent } from './locale';
import type { NetworkPeerIntent } from './network-peer';
import type { PlacementIntent } from './placement';
import type { ResourcesIntent } from './resources';
import type { RoleIntent } from './role';

/** What every companion of a cluster has. */
export interface CompanionIntent extends ObjectIntent {
  /** The name of the cluster. */
  readonly cluster: string;
}

export interface DatabaseIntent extends CompanionIntent {
  readonly database: string;
  readonly owner: string;
  readonly extensions: readonly string[];
  readonly schemas: readonly string[];
  readonly encoding?: string;
  readonly locale?: LocaleIntent;
  readonly template?: string;
  readonly tablespace?: string;
  readonly connectionLimit?: number;
  readonly dropWithObject: boolean;
}

export interface DatabaseRoleIntent extends CompanionIntent {
  readonly role: RoleIntent;
  readonly clientCertificate: boolean;
  readonly dropWithObject: boolean;
}

export interface BackupRequestIntent extends CompanionIntent {
  readonly method: 'plugin' | 'volumeSnapshot';
  readonly target: 'prefer-standby' | 'primary';
}

export interface PoolerIntent extends CompanionIntent {
  readonly instances: number;
  readonly target: 'rw' | 'ro' | 'r';
  readonly mode: 'session' | 'transaction';
  readonly parameters: Readonly<Record<string, string>>;
  readonly placement: PlacementIntent;
  readonly resources?: ResourcesIntent;
  readonly disruptionBudget: boolean;
}

export interface NetworkPolicyIntent extends CompanionIntent {
  readonly clients: readonly NetworkPeerIntent[];
  readonly operatorNamespace: string;
  readonly prometheus?: NetworkPeerIntent;
}

/** Images by major version; for clusters to refer to, and so companion of none. */
export interface CatalogIntent extends ObjectIntent {
  readonly kind: 'ImageCatalog' | 'ClusterImageCatalog';
  readonly images: Readonly<Record<string, string>>;
}
