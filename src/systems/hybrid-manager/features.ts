import { isAtLeast } from './releases';

interface Span {
  /** First release that has it; absent: every one. */
  readonly since?: string;
  /** First release that no longer has it. */
  readonly until?: string;
}

/**
 * What came and went, by release.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/
 * @see https://www.enterprisedb.com/docs/hm-operator/latest/compatibility_matrix/
 */
const FEATURES = {
  /** The chart `edbpgai-bootstrap` with its values file; deprecated before, not supported since 1.4. */
  valuesFile: { until: '1.4' },
  /** AKS came with the innovation releases. */
  aks: { since: '2026.1' },
  /** The keys of the object storage secret that say how checksums are used. */
  checksums: { since: '2026.1' },
  clusterGroups: { since: '2026.1' },
  dexFernetKey: { since: '2026.1', until: '2026.2' },
  /** `hm-portal-bootstrap`: the key that encrypts identity providers, and the first administrators. */
  portalBootstrapSecret: { since: '2026.2' },
  /** Identity providers and static users in the configuration. */
  staticIdentity: { until: '2026.2' },
  griptape: { until: '2026.3' },
  langflow: { since: '2026.3' },
  dbaas: { since: '2026.4' },
  systemDatabaseSecrets: { since: '2026.4' },
  huggingFace: { since: '2026.4' },
  usageReporting: { since: '2026.4' },
  apiAudit: { since: '2026.4' },
  /** `edbctl hybrid-manager`, where edbctl up to 1.3 has `edbctl setup`: the matrix pairs 2026.4 with edbctl 1.4. */
  edbctlHybridManager: { since: '2026.4' },
  /** `load_balancer_mode` in the place of `loadBalancersEnabled`. */
  loadBalancerMode: { since: '2026.4' },
  /** Parameters of components that the page on preparing asks to be added. */
  componentDefaults: { since: '2026.4' },
  azureKms: { since: '1.4' },
  /** The operator has versions of its own, and knows more platforms. */
  operatorOfItsOwn: { since: '1.4' },
  marketplace: { since: '1.4.2' },
  /** Certificates of the authorities that signed that of a registry, with operator 2.1. */
  registryAuthorities: { since: '1.4.2' },
  /** The operator finds out by itself who belongs to a group of locations. */
  derivedClusterGroups: { since: '1.4.2' },
  pgd: { since: '2026.9' },
  /** What is installed where nobody lists scenarios: the core alone, no longer all. */
  coreByDefault: { since: '2026.9' },
  /** `load_balancer_mode: custom-only`. */
  customLoadBalancers: { since: '2026.9' },
  /** `spec.registry` in the place of `spec.imageRegistry` and its neighbours. */
  registryBlock: { since: '2026.9' },
  pairingTokens: { since: '2026.9' },
} as const satisfies Record<string, Span>;

export type Feature = keyof typeof FEATURES;

/** Does the release have it? */
export function has(release: string, feature: Feature): boolean {
  const { since, until }: Span = FEATURES[feature];
  return (since === undefined || isAtLeast(release, since)) && (until === undefined || !isAtLeast(release, until));
}

/** First release that has it, as a text for findings. */
export function sinceOf(feature: Feature): string | undefined {
  return (FEATURES[feature] as Span).since;
}

/** First release that no longer has it. */
export function untilOf(feature: Feature): string | undefined {
  return (FEATURES[feature] as Span).until;
}
