import type { HybridManagerDecisions } from '../constructs/hybrid-manager-decisions';
import type { HybridManagerIngress } from '../systems/platforms';

/** What the presets of the clouds ask for. */
export interface HybridManagerCloudOptions extends HybridManagerDecisions {
  /**
   * How portal and Postgres clusters are reached.
   *
   * @default HybridManagerIngress.internalLoadBalancer()
   */
  readonly ingress?: HybridManagerIngress;
}

/** What the preset for servers of your own asks for. */
export interface HybridManagerServerOptions extends HybridManagerDecisions {
  /** How portal and Postgres clusters are reached: no cloud has load balancers there. */
  readonly ingress: HybridManagerIngress;
}

/** What the preset for OpenShift asks for. */
export interface HybridManagerOpenShiftOptions extends HybridManagerDecisions {
  /** The domain that OpenShift serves routes under, for example `apps.ocp.example.com`. */
  readonly ingressDomain: string;

  /** How portal and Postgres clusters are reached: OpenShift runs on servers and in every cloud. */
  readonly ingress: HybridManagerIngress;

  /**
   * The host name of OpenShift's own console.
   *
   * @default - `console-openshift-console` below the domain of routes, as OpenShift installs it
   * @see https://docs.redhat.com/en/documentation/openshift_container_platform/4.12/html/web_console/web-console-overview_web-console
   */
  readonly consoleDomain?: string;
}
