import { requireList } from '../../../intent/texts';
import { NODE_PORTS, type NodePort } from '../parameter-names';
import { requireHost } from './hosts';

/** Plain data behind HybridManagerIngress. */
export type IngressIntent =
  | {
      readonly kind: 'load-balancer';
      readonly mode: 'public' | 'private' | 'custom-only';
      readonly sourceRanges: readonly string[];
      readonly annotations: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'node-ports'; readonly domain: string; readonly ports: Readonly<Record<NodePort, number>> };

/** What can be changed about a load balancer. */
export interface LoadBalancerOptions {
  /**
   * Networks that may connect to the portal, for example `10.0.0.0/8`.
   *
   * @default - everybody who can reach it
   */
  readonly sourceRanges?: string[];

  /**
   * Further annotations of the portal's Service, for a load balancer of your own for example.
   *
   * @default - those of the cloud for the kind that was chosen
   */
  readonly annotations?: { [key: string]: string };
}

/** Ports of the nodes, where they differ from the usual ones: 30000 to 32767. */
export interface NodePortNumbers {
  /**
   * Where the load balancer in front sends port 80 to.
   *
   * @default 32542
   */
  readonly http?: number;

  /**
   * Where the load balancer in front sends port 443 to.
   *
   * @default 30288
   */
  readonly https?: number;

  /**
   * Where the load balancer in front sends port 9443, the agent's, to.
   *
   * @default 30290
   */
  readonly agent?: number;

  /**
   * Where the load balancer in front sends port 8444, SPIRE's, to.
   *
   * @default 30292
   */
  readonly spire?: number;

  /**
   * Where the load balancer in front sends port 9445, that of agents in other locations, to.
   *
   * @default 30294
   */
  readonly remoteAgent?: number;

  /**
   * Where the load balancer in front sends port 10901, metrics of other locations, to.
   *
   * @default 30296
   */
  readonly metrics?: number;

  /**
   * Where the load balancer in front sends port 24224, logs of other locations, to.
   *
   * @default 30298
   */
  readonly logs?: number;
}

/**
 * How portal and Postgres clusters are reached.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/install_guide/sys_reqs/
 */
export class HybridManagerIngress {
  /**
   * Load balancers with addresses of the internal network.
   *
   * @param options source ranges, annotations
   */
  public static internalLoadBalancer(options: LoadBalancerOptions = {}): HybridManagerIngress {
    return HybridManagerIngress.loadBalancer('private', options);
  }

  /**
   * Load balancers that the internet reaches. Without source ranges everybody may try to log in, which is a warning.
   *
   * @param options source ranges, annotations
   */
  public static internetFacingLoadBalancer(options: LoadBalancerOptions = {}): HybridManagerIngress {
    return HybridManagerIngress.loadBalancer('public', options);
  }

  /**
   * Load balancers with annotations of your own only. Nothing of the cloud is written. From 2026.9, and before 2026.4.
   *
   * @param options annotations, source ranges
   */
  public static customLoadBalancer(options: LoadBalancerOptions = {}): HybridManagerIngress {
    return HybridManagerIngress.loadBalancer('custom-only', options);
  }

  /**
   * Ports of the nodes, with a load balancer of yours in front, or none.
   *
   * @param domain the name below which Postgres clusters are reached
   * @param ports where they differ from the usual ones
   * @throws if the domain is no host name
   */
  public static nodePorts(domain: string, ports: NodePortNumbers = {}): HybridManagerIngress {
    const given: Readonly<Record<NodePort, number | undefined>> = {
      ingress_http_node_port: ports.http,
      ingress_https_node_port: ports.https,
      ingress_grpc_tls_node_port: ports.agent,
      ingress_spire_tls_node_port: ports.spire,
      ingress_beacon_spire_tls_node_port: ports.remoteAgent,
      ingress_thanos_query_tls_node_port: ports.metrics,
      ingress_fluent_bit_tls_node_port: ports.logs,
    };
    const chosen = (Object.keys(NODE_PORTS) as NodePort[]).map((name) => [name, given[name] ?? NODE_PORTS[name]]);
    return new HybridManagerIngress({
      kind: 'node-ports',
      domain: requireHost('the domain of node ports', domain),
      ports: Object.fromEntries(chosen) as Record<NodePort, number>,
    });
  }

  private static loadBalancer(mode: 'public' | 'private' | 'custom-only', options: LoadBalancerOptions): HybridManagerIngress {
    const sourceRanges = requireList('sourceRanges', options.sourceRanges);
    return new HybridManagerIngress({ kind: 'load-balancer', mode, sourceRanges, annotations: { ...options.annotations } });
  }

  /**
   * @internal
   */
  public readonly _intent: IngressIntent;

  private constructor(intent: IngressIntent) {
    this._intent = Object.freeze(intent);
  }
}
