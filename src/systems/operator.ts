import type { ClusterIntent } from '../intent/cluster';
import type {
  BackupRequestIntent,
  CatalogIntent,
  DatabaseIntent,
  DatabaseRoleIntent,
  NetworkPolicyIntent,
  PoolerIntent,
} from '../intent/companions';
import type { RenderedManifest, Rendering } from './rendering';

/** Names that an operator takes, and names that it gives to what belongs to a cluster. */
export interface OperatorNames {
  /** Why the name cannot be a cluster's, or `undefined` where it can. */
  clusterFault(name: string): string | undefined;
  readWriteService(cluster: string): string;
  readOnlyService(cluster: string): string;
  readService(cluster: string): string;
  /** The Secret with the password of the application's owner. */
  applicationSecret(cluster: string): string;
  superuserSecret(cluster: string): string;
  /** The Secret with the client certificate of a role that is an object of its own. */
  roleCertificateSecret(role: string): string;
}

/** What an operator makes of intents: the side of a system that constructs see. */
export interface Operator {
  readonly names: OperatorNames;
  /** One cluster and what belongs to it. */
  cluster(intent: ClusterIntent): Rendering;
  pooler(intent: PoolerIntent): RenderedManifest[];
  database(intent: DatabaseIntent): RenderedManifest;
  role(intent: DatabaseRoleIntent): RenderedManifest;
  backup(intent: BackupRequestIntent): RenderedManifest;
  imageCatalog(intent: CatalogIntent): RenderedManifest;
  networkPolicy(intent: NetworkPolicyIntent): RenderedManifest;
}
