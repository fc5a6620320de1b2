import { ApiObject, App, Chart, Duration, Size } from 'cdk8s';
import {
  Backup,
  BackupPolicy,
  type BackupPolicyProps,
  Instances,
  ObjectStore,
  ObjectStoreSecret,
  PostgresCluster,
  type PostgresClusterProps,
  PostgresStorage,
  PostgresTls,
  PostgresVersion,
} from '../../src';

/** An object as JSON, loosely typed: tests look into it. */
export type Obj = { kind: string; metadata: { name: string; [member: string]: any }; [member: string]: any };

export function chartIn(namespace?: string, app: App = new App(), id: string = namespace ?? 'chart'): Chart {
  return new Chart(app, id, { namespace });
}

/** The least that a cluster can be. */
export function decisions(more: Partial<PostgresClusterProps> = {}): PostgresClusterProps {
  return {
    version: PostgresVersion.V17,
    instances: Instances.single(),
    storage: PostgresStorage.of(Size.gibibytes(10)),
    backup: Backup.none('a test'),
    tls: PostgresTls.operatorManaged(),
    ...more,
  };
}

export function clusterIn(chart: Chart, more: Partial<PostgresClusterProps> = {}, id: string = 'orders'): PostgresCluster {
  return new PostgresCluster(chart, id, decisions(more));
}

export function storeIn(chart: Chart, id: string = 'store'): ObjectStoreSecret {
  return ObjectStoreSecret.fromExisting(chart, id, 'orders-s3', ObjectStore.s3({ bucket: 'acme' }));
}

export function policyIn(chart: Chart, more: Partial<BackupPolicyProps> = {}): BackupPolicy {
  return new BackupPolicy(chart, 'policy', { store: storeIn(chart), retention: Duration.days(30), ...more });
}

/** The objects of a chart, in the order of the tree; not judged, since most tests show half a cluster. */
export function objectsOf(chart: Chart): Obj[] {
  return chart.node
    .findAll()
    .filter((child) => ApiObject.isApiObject(child))
    .map((object) => (object as ApiObject).toJson());
}

/** `Kind namespace/name` of each object of the chart. */
export function namesOf(chart: Chart): string[] {
  return objectsOf(chart).map(({ kind, metadata }) => `${kind} ${[metadata.namespace, metadata.name].filter(Boolean).join('/')}`);
}

/** The one object of the kind. */
export function one(chart: Chart, kind: string): Obj {
  const found = objectsOf(chart).filter((object) => object.kind === kind);
  if (found.length !== 1) {
    throw new Error(`one ${kind} is expected, there are ${found.length}`);
  }
  return found[0];
}
