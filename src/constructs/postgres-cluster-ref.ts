import { Construct, type IConstruct } from 'constructs';
import { PostgresOperator } from '../intent/operator';
import type { OperatorNames } from '../systems/operator';
import { operatorOf } from '../systems/operators';
import { namespaceOf } from './emit';

/**
 * A cluster that other constructs refer to: one of this program, or one that is there already.
 */
export interface IPostgresCluster extends IConstruct {
  /** The name of the Cluster object. */
  readonly clusterName: string;
  /** The namespace it stands in. Absent where the chart does not say. */
  readonly clusterNamespace?: string;
  /** The operator that runs it. */
  readonly managedBy: PostgresOperator;
  /** The service of the primary. */
  readonly readWriteService: string;
  /** The service of the standbys. */
  readonly readOnlyService: string;
  /** The service of all instances. */
  readonly readService: string;
}

/** What can be said of a cluster that is there already. */
export interface ClusterReferenceOptions {
  /**
   * The namespace it stands in.
   *
   * @default - that of the chart
   */
  readonly namespace?: string;

  /**
   * The operator that runs it.
   *
   * @default PostgresOperator.cloudNativePg()
   */
  readonly managedBy?: PostgresOperator;
}

/** The name; throws where the operator would not take it. */
export function requireClusterName(names: OperatorNames, name: string): string {
  const fault = names.clusterFault(name);
  if (fault !== undefined) {
    throw new Error(`the cluster cannot be called ${JSON.stringify(name)}: ${fault}; give another \`name\``);
  }
  return name;
}

/** A cluster that this program does not make. */
export class ReferencedCluster extends Construct implements IPostgresCluster {
  public readonly clusterName: string;
  public readonly clusterNamespace?: string;
  public readonly managedBy: PostgresOperator;
  public readonly readWriteService: string;
  public readonly readOnlyService: string;
  public readonly readService: string;

  public constructor(scope: Construct, id: string, clusterName: string, options: ClusterReferenceOptions) {
    super(scope, id);
    this.managedBy = options.managedBy ?? PostgresOperator.cloudNativePg();
    const { names } = operatorOf(this.managedBy);
    this.clusterName = requireClusterName(names, clusterName);
    this.clusterNamespace = options.namespace ?? namespaceOf(this);
    this.readWriteService = names.readWriteService(clusterName);
    this.readOnlyService = names.readOnlyService(clusterName);
    this.readService = names.readService(clusterName);
  }
}
