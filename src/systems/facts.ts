import type { GroupVersionKind, Kind, KindSchema, Release, ShapePool } from '../finding';

/** One kind in the fact files: its pool and the index of its root by release. */
interface KindFacts extends GroupVersionKind {
  readonly scope: string;
  readonly pool: string;
  readonly roots: Readonly<Record<string, number | undefined>>;
}

export interface Facts {
  readonly kinds: readonly Kind[];
  schema(kind: GroupVersionKind, release: string): KindSchema | undefined;
}

/**
 * The schema side of a system, from the fact files that scripts/schema writes.
 *
 * A release newer than all that we know is read as the newest; one that we do not know otherwise has no schema.
 */
export function factsOf(
  listed: readonly KindFacts[],
  pools: Readonly<Record<string, () => ShapePool>>,
  releases: readonly Release[],
): Facts {
  const byName = new Map(listed.map((facts) => [nameOf(facts), facts]));
  const newest = releases[releases.length - 1].id;
  return {
    kinds: listed.map(({ group, version, kind, scope }) => ({
      group,
      version,
      kind,
      scope: scope === 'Cluster' ? 'Cluster' : 'Namespaced',
    })),

    schema(kind, release) {
      const facts = byName.get(nameOf(kind));
      const root = facts?.roots[release] ?? (isNewer(release, newest) ? facts?.roots[newest] : undefined);
      return facts && root !== undefined ? { pool: pools[facts.pool](), root } : undefined;
    },
  };
}

function nameOf({ group, version, kind }: GroupVersionKind): string {
  return `${group}/${version} ${kind}`;
}

/** Steps are compared as numbers: 1.100 is newer than 1.30. */
function isNewer(release: string, than: string): boolean {
  const [left, right] = [release.split('.').map(Number), than.split('.').map(Number)];
  const step = left.findIndex((number, at) => number !== (right[at] ?? 0));
  return step >= 0 && left[step] > (right[step] ?? 0);
}
