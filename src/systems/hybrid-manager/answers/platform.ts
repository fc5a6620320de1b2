import { requireHost } from './hosts';

/** Plain data behind HybridManagerPlatform. */
export interface PlatformIntent {
  readonly flavour: 'eks' | 'gke' | 'aks' | 'rke2' | 'rhos';
  /** Whose load balancers Postgres clusters get; absent: somebody's own. */
  readonly loadBalancers?: 'aws' | 'gcp' | 'azure';
  readonly openShift?: { readonly ingressDomain: string; readonly consoleDomain?: string };
}

/** What can be said about OpenShift. */
export interface OpenShiftOptions {
  /**
   * The host name of OpenShift's own console.
   *
   * @default - not written
   */
  readonly consoleDomain?: string;
}

/**
 * The Kubernetes that Hybrid Manager runs on.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/install_guide/planning_arch/
 */
export class HybridManagerPlatform {
  /** Amazon EKS. */
  public static readonly EKS = new HybridManagerPlatform({ flavour: 'eks', loadBalancers: 'aws' });
  /** Google Kubernetes Engine. */
  public static readonly GKE = new HybridManagerPlatform({ flavour: 'gke', loadBalancers: 'gcp' });
  /** Azure Kubernetes Service. Not with 1.3. */
  public static readonly AKS = new HybridManagerPlatform({ flavour: 'aks', loadBalancers: 'azure' });
  /** Rancher's RKE2. */
  public static readonly RKE2 = new HybridManagerPlatform({ flavour: 'rke2' });

  /**
   * Red Hat OpenShift, ROSA among it. cert-manager has to be there before Hybrid Manager, watching all namespaces.
   *
   * @param ingressDomain the domain that OpenShift serves routes under, for example `apps.ocp.example.com`
   * @param options its console
   * @throws if a domain is no host name
   */
  public static openShift(ingressDomain: string, options: OpenShiftOptions = {}): HybridManagerPlatform {
    return new HybridManagerPlatform({
      flavour: 'rhos',
      openShift: {
        ingressDomain: requireHost('the ingress domain of OpenShift', ingressDomain),
        ...(options.consoleDomain !== undefined && {
          consoleDomain: requireHost("the domain of OpenShift's console", options.consoleDomain),
        }),
      },
    });
  }

  /**
   * @internal
   */
  public readonly _intent: PlatformIntent;

  private constructor(intent: PlatformIntent) {
    this._intent = Object.freeze(intent);
  }
}
