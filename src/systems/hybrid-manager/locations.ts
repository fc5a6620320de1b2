import type { Document, Inventory, RuleContext } from '../../finding';
import { oncePer } from '../given';
import { Configuration } from './configuration';
import { releaseFor } from './environment';
import { has } from './features';
import { CONFIGURATIONS } from './kinds';
import { Site } from './site';

/**
 * How they are joined: all write into one bucket, or they are paired by a token and have a bucket each. From 2026.9 on roles alone may stand
 * for either.
 */
export type Method = 'shared bucket' | 'token' | 'unknown';

/** Locations that belong together, as one of them sees it. */
export interface Group {
  readonly own: Site;
  /** Those in other places, the primary first. */
  readonly others: readonly Site[];
  /** Those that keep what they have where two say the same; the one that comes later changes it. */
  readonly earlier: readonly Site[];
  /** The only one that calls itself the primary, if it is another one. */
  readonly primary: Site | undefined;
  readonly method: Method;
}

const members = oncePer((inventory: Inventory) => {
  const sites = CONFIGURATIONS.flatMap((kind) => inventory.ofKind(kind)).flatMap((document) => {
    const configuration = Configuration.of(document);
    return configuration ? [new Site(configuration)] : [];
  });
  const primaries = sites.filter(({ role }) => role === 'primary');
  const onlyPrimary = new Set(primaries.map(({ place }) => place)).size === 1 ? primaries[0] : undefined;
  const groups = new Map<Site, Set<Site>>(sites.map((site) => [site, new Set([site])]));
  for (const [index, site] of sites.entries()) {
    for (const other of sites.slice(index + 1)) {
      if (site.place !== other.place && (site.knows(other) || other.knows(site) || areTiedByRole(site, other, onlyPrimary))) {
        unite(groups, site, other);
      }
    }
  }
  return { sites, groups };
});

function unite(groups: Map<Site, Set<Site>>, site: Site, other: Site): void {
  const union = new Set([...(groups.get(site) ?? []), ...(groups.get(other) ?? [])]);
  for (const each of union) {
    groups.set(each, union);
  }
}

/** Roles alone tie a secondary to the primary where there is only one, and it does not list others. */
function areTiedByRole(a: Site, b: Site, onlyPrimary: Site | undefined): boolean {
  const [primary, secondary] = a.role === 'primary' ? [a, b] : [b, a];
  const isKnown = primary.secondaries.length === 0 || primary.secondaries.some(({ value }) => value === secondary.domain);
  return primary.place === onlyPrimary?.place && secondary.role === 'secondary' && !secondary.namesOthers && !secondary.server && isKnown;
}

/** The group of a configuration; `undefined` where nothing ties it to that of another place. */
export function groupOf(document: Document, context: RuleContext): Group | undefined {
  const { sites, groups } = members(context.inventory);
  const own = sites.find(({ configuration }) => configuration.document === document);
  const all = own && [...(groups.get(own) ?? [])].sort((a, b) => rank(sites, a) - rank(sites, b));
  const others = all?.filter((site, index) => site.place !== own?.place && isFirstOfPlace(all, index) && !isSameLocation(site, own)) ?? [];
  if (!own || !all || others.length === 0) {
    return undefined;
  }
  const primaries = others.filter(({ role }) => role === 'primary');
  return {
    own,
    others,
    earlier: others.filter((site) => rank(sites, site) < rank(sites, own)),
    primary: own.role !== 'primary' && primaries.length === 1 ? primaries[0] : undefined,
    method: methodOf(all, releaseFor(document, context), context.inventory),
  };
}

/** The primary first, then in the order in which they were given. */
function rank(sites: readonly Site[], site: Site): number {
  return sites.indexOf(site) - (site.role === 'primary' ? sites.length : 0);
}

/** Both shapes of a configuration may stand in one place. */
function isFirstOfPlace(sites: readonly Site[], index: number): boolean {
  return sites.findIndex(({ place }) => place === sites[index].place) === index;
}

/** Two files of one location, as of before and after an upgrade. */
function isSameLocation(a: Site, b: Site | undefined): boolean {
  const idOf = (site: Site | undefined) => site?.configuration.component('upm-beacon', 'beacon_location_id')?.value;
  return a.domain !== undefined && a.domain === b?.domain && a.role === b.role && idOf(a) === idOf(b);
}

function methodOf(all: readonly Site[], release: string, inventory: Inventory): Method {
  if (all.some(({ place }) => pairedPlaces(inventory).has(place))) {
    return 'token';
  }
  const isListed = all.some(({ namesOthers, server }) => namesOthers || server);
  return isListed || !has(release, 'pairingTokens') ? 'shared bucket' : 'unknown';
}

/** Places with the objects that a token brings; no page names their group. */
const pairedPlaces = oncePer(
  ({ documents }) => new Set(documents.filter(({ kind }) => /^HMFederation(Token|Pairing)$/.test(kind)).map(({ place }) => place)),
);
