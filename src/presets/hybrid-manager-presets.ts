import type { Construct } from 'constructs';
import { HybridManager } from '../constructs/hybrid-manager';
import { requireAnswer, requireText } from '../intent/texts';
import { HybridManagerIngress, HybridManagerPlatform } from '../systems/platforms';
import type { HybridManagerCloudOptions, HybridManagerOpenShiftOptions, HybridManagerServerOptions } from './hybrid-manager-options';

/**
 * Hybrid Manager with the decisions that its platform makes certain. All others stay yours. Each returns the construct that it makes: to
 * leave a preset, write `HybridManager` yourself under the same id, with `platform` and `ingress`, and every path and name stays.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/install_guide/planning_arch/
 */
export class HybridManagerPresets {
  /**
   * On Amazon EKS.
   *
   * - `platform` is `HybridManagerPlatform.EKS`: Postgres clusters get load balancers of AWS.
   * - `ingress`, unless given, is an internal load balancer; its Service says so to AWS.
   *
   * Yours: everything else. An identity of AWS can stand for the keys to the bucket, and for the pull secret with ECR.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param options what only you can know
   * @throws if a decision is missing
   */
  public static eks(scope: Construct, id: string, options: HybridManagerCloudOptions): HybridManager {
    return inCloud(scope, id, HybridManagerPlatform.EKS, options);
  }

  /**
   * On Google Kubernetes Engine.
   *
   * - `platform` is `HybridManagerPlatform.GKE`: Postgres clusters get load balancers of Google.
   * - `ingress`, unless given, is an internal load balancer; its Service says so to Google.
   *
   * Yours: everything else. The bucket needs the key of a service account: Hybrid Manager knows no identity of Google.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param options what only you can know
   * @throws if a decision is missing
   */
  public static gke(scope: Construct, id: string, options: HybridManagerCloudOptions): HybridManager {
    return inCloud(scope, id, HybridManagerPlatform.GKE, options);
  }

  /**
   * On Azure Kubernetes Service; not with 1.3.
   *
   * - `platform` is `HybridManagerPlatform.AKS`: Postgres clusters get load balancers of Azure.
   * - `ingress`, unless given, is an internal load balancer; its Service says so to Azure.
   *
   * Yours: everything else. The container needs the key of its account, and a service principal.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param options what only you can know
   * @throws if a decision is missing
   */
  public static aks(scope: Construct, id: string, options: HybridManagerCloudOptions): HybridManager {
    return inCloud(scope, id, HybridManagerPlatform.AKS, options);
  }

  /**
   * On Rancher's RKE2.
   *
   * - `platform` is `HybridManagerPlatform.RKE2`: no cloud is asked for load balancers.
   *
   * Yours: everything else, `ingress` among it: ports of the nodes, or load balancers that you have put there.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param options what only you can know
   * @throws if a decision is missing
   */
  public static rke2(scope: Construct, id: string, options: HybridManagerServerOptions): HybridManager {
    return new HybridManager(scope, id, { ...options, platform: HybridManagerPlatform.RKE2 });
  }

  /**
   * On Red Hat OpenShift. cert-manager has to be there before Hybrid Manager, watching all namespaces.
   *
   * - `platform` is `HybridManagerPlatform.openShift(…)`, with the domain of routes.
   * - The console's host name follows from it, unless given.
   *
   * Yours: everything else, `ingress` among it.
   *
   * @param scope the construct to emit it in
   * @param id of the construct
   * @param options what only you can know
   * @throws if a decision is missing, or a domain is no host name
   */
  public static openShift(scope: Construct, id: string, options: HybridManagerOpenShiftOptions): HybridManager {
    const { ingressDomain, consoleDomain, ...decisions } = options ?? ({} as HybridManagerOpenShiftOptions);
    const domain = requireText('the ingress domain of OpenShift', ingressDomain);
    const platform = HybridManagerPlatform.openShift(domain, {
      consoleDomain: consoleDomain ?? `console-openshift-console.${domain}`,
    });
    return new HybridManager(scope, id, { ...decisions, platform });
  }

  private constructor() {}
}

function inCloud(scope: Construct, id: string, platform: HybridManagerPlatform, options: HybridManagerCloudOptions): HybridManager {
  const ingress = requireAnswer('HybridManagerPresets', 'options', options, 'the decisions of HybridManager').ingress;
  return new HybridManager(scope, id, { ...options, platform, ingress: ingress ?? HybridManagerIngress.internalLoadBalancer() });
}
