/** A Secret that has to be there, complete, before the installation. */
export interface ReadinessSecret {
  readonly namespace: string;
  readonly name: string;
  /** Absent: any will do. */
  readonly type?: string;
  /** Each of them has to hold something. */
  readonly keys: readonly string[];
  /** A namespace that it has to be copied to, or `*` for all. */
  readonly replicateTo?: string;
}

/** How nodes are found. */
export interface ReadinessNodes {
  readonly controlPlaneLabel: string;
  readonly dataLabel: string;
  /** Two nodes with GPUs and more are wanted. */
  readonly gpu: boolean;
}

/** Another location, and the ports that it is reached at. */
export interface ReadinessPeer {
  readonly host: string;
  readonly ports: readonly number[];
}

/** A ServiceAccount that pods pull images with. */
export interface ReadinessServiceAccount {
  readonly namespace: string;
  readonly name: string;
  readonly pullSecret: string;
}

/** What nobody can know from files alone, asked of a Kubernetes cluster before Hybrid Manager is installed. */
export interface ReadinessInput {
  /** Where the check runs, and makes its Service if it has to. */
  readonly namespace: string;
  readonly namespaces: readonly string[];
  readonly secrets: readonly ReadinessSecret[];
  readonly serviceAccounts: readonly ReadinessServiceAccount[];
  readonly storageClass: string;
  readonly nodes: ReadinessNodes;
  /** Make a Service of type LoadBalancer, wait for its address, and delete it. */
  readonly loadBalancer: boolean;
  /** What the provider is told about it, as an internal address. */
  readonly loadBalancerAnnotations?: Readonly<Record<string, string>>;
  readonly peers: readonly ReadinessPeer[];
}

/** A rule of a Role or a ClusterRole. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

/** The script, and the least that its ServiceAccount has to be allowed. */
export interface ReadinessChecks {
  readonly script: string;
  /** Rules of a Role in each of these namespaces. */
  readonly rules: Readonly<Record<string, readonly PolicyRule[]>>;
  readonly clusterRules: readonly PolicyRule[];
}
