import { has } from '../../../src/systems/hybrid-manager/features';
import { RELEASES, releaseOfVersion } from '../../../src/systems/hybrid-manager/releases';
import { knowsScenario, SCENARIOS } from '../../../src/systems/hybrid-manager/scenarios';
import {
  type Choices,
  FORMS,
  INGRESSES,
  LOCATIONS,
  type Optional,
  PLATFORMS,
  REGISTRIES,
  SIGNERS,
  SOURCES,
  STORES,
} from './environment-choices';

const VALUES = { version: 'v2026.3.0', form: 'usual' } as const;
const OBJECT = { version: 'v2026.9.0', form: 'usual' } as const;

/** One for each platform and generation; together they show each answer, and any two scenarios both, one alone, and neither. */
export const GOLDENS: readonly Choices[] = [
  {
    ...{ ...VALUES, platform: 'eks', scenarios: ['migration', 'ai', 'analytics'], store: 'identity', registry: 'edb' },
    ...{ signer: 'cluster-issuer', source: 'created-once', ingress: 'internal', location: 'alone' },
  },
  {
    ...{ ...VALUES, platform: 'gke', scenarios: [], store: 'google', registry: 'google-token' },
    ...{ signer: 'authority', source: 'existing', ingress: 'internet', location: 'secondary' },
  },
  {
    ...{ ...VALUES, platform: 'aks', scenarios: ['ai', 'analytics'], store: 'azure', registry: 'azure-token' },
    ...{ signer: 'self-signed', source: 'external', ingress: 'internal', location: 'alone' },
  },
  {
    ...{ ...VALUES, platform: 'rke2', scenarios: ['migration', 'analytics'], store: 's3-compatible', registry: 'oci' },
    ...{ signer: 'certificate', source: 'manifest', ingress: 'node-ports', location: 'alone' },
  },
  {
    ...{ ...VALUES, platform: 'openshift', scenarios: ['migration', 'ai'], store: 's3', registry: 'gitlab' },
    ...{ signer: 'issuer', source: 'backed-up', ingress: 'custom', location: 'primary' },
  },
  {
    ...{ ...OBJECT, platform: 'eks', scenarios: ['migration', 'ai', 'analytics', 'dbaas', 'marketplace', 'pgd'], store: 's3' },
    ...{ registry: 'ecr', signer: 'issuer', source: 'created-once', ingress: 'internet', location: 'primary' },
  },
  {
    ...{ ...OBJECT, platform: 'gke', scenarios: ['analytics', 'dbaas', 'marketplace'], store: 'google', registry: 'google-password' },
    ...{ signer: 'certificate', source: 'external', ingress: 'internal', location: 'paired-primary' },
  },
  {
    ...{ ...OBJECT, platform: 'aks', scenarios: ['migration', 'dbaas', 'pgd'], store: 'azure', registry: 'azure-password' },
    ...{ signer: 'authority', source: 'manifest', ingress: 'internet', location: 'alone' },
  },
  {
    ...{ ...OBJECT, platform: 'rke2', scenarios: ['ai', 'marketplace', 'pgd'], store: 's3-compatible', registry: 'oci' },
    ...{ signer: 'self-signed', source: 'backed-up', ingress: 'node-ports', location: 'alone' },
  },
  {
    ...{ ...OBJECT, platform: 'openshift', scenarios: [], store: 'identity', registry: 'edb' },
    ...{ signer: 'cluster-issuer', source: 'existing', ingress: 'custom', location: 'paired-secondary' },
  },
];

/** Every set of scenarios that a release has: GenAI Builder brings the marketplace along where there is one. */
export function scenarioSets(release: string): Optional[][] {
  const known = SCENARIOS.filter((scenario): scenario is Optional => scenario !== 'core' && knowsScenario(release, scenario));
  const sets: Optional[][] = [[]];
  for (const scenario of known) {
    sets.push(...sets.map((set) => [...set, scenario]));
  }
  return sets;
}

/** Every platform with every release and every set of scenarios; the other decisions are drawn by lot, the same at each run. */
export function allEnvironments(): Choices[] {
  const draw = lots(5);
  return RELEASES.flatMap(({ id }) =>
    PLATFORMS.filter((platform) => platform !== 'aks' || has(id, 'aks')).flatMap((platform) =>
      scenarioSets(id).map((scenarios) => drawn(draw, { platform, release: id, scenarios })),
    ),
  );
}

interface Fixed extends Pick<Choices, 'platform' | 'scenarios'> {
  readonly release: string;
}

function drawn(draw: <T>(list: readonly T[]) => T, { platform, release, scenarios }: Fixed): Choices {
  return {
    platform,
    version: versionOf(release),
    scenarios,
    // AWS lends identities to its own Kubernetes, and to OpenShift on AWS.
    store: draw(STORES.filter((store) => store !== 'identity' || platform === 'eks' || platform === 'openshift')),
    registry: draw(REGISTRIES.filter((registry) => registry !== 'ecr' || platform === 'eks')),
    signer: draw(SIGNERS),
    source: draw(SOURCES),
    ingress: draw(ingressesOf(release)),
    location: draw(locationsOf(release, scenarios)),
    form: draw(has(release, 'valuesFile') ? FORMS : (['usual', 'object'] as const)),
  };
}

/** Load balancers with annotations of one's own alone went away for a while. */
function ingressesOf(release: string) {
  const hasCustom = has(release, 'customLoadBalancers') || !has(release, 'loadBalancerMode');
  return INGRESSES.filter((ingress) => ingress !== 'custom' || hasCustom);
}

/** A secondary location installs the core, and EDB Postgres Distributed at most. */
function locationsOf(release: string, scenarios: readonly Optional[]) {
  const isSmall = scenarios.every((scenario) => scenario === 'pgd');
  return LOCATIONS.filter(
    (location) => (has(release, 'pairingTokens') || !location.startsWith('paired')) && (isSmall || !location.endsWith('secondary')),
  );
}

function versionOf(release: string): string {
  const version = release.split('.').length === 3 ? `v${release}` : `v${release}.0`;
  if (releaseOfVersion(version) !== release) {
    throw new Error(`${version} is not of ${release}`);
  }
  return version;
}

/** Mulberry32: small, and the same everywhere. */
function lots(seed: number): <T>(list: readonly T[]) => T {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length];
  };
}
