import type { Release } from '../../finding';

/**
 * Every release that is judged, in the order in which they came: 1.4 gathers what 2026.1 to 2026.5 brought, 2026.7 follows it,
 * and 1.4.2 has the scenarios of 2026.8.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/
 */
export const RELEASES: readonly Release[] = [
  '1.3',
  '2026.1',
  '2026.2',
  '2026.3',
  '2026.4',
  '2026.5',
  '1.4',
  '2026.7',
  '1.4.2',
  '2026.8',
  '2026.9',
].map((id) => ({ id }));

const ORDER = new Map(RELEASES.map(({ id }, index) => [id, index]));
export const NEWEST = RELEASES[RELEASES.length - 1].id;

/** Did the release come with `first`, or later? One that nobody knows is newer than all. */
export function isAtLeast(release: string, first: string): boolean {
  return (ORDER.get(release) ?? RELEASES.length) >= (ORDER.get(first) ?? RELEASES.length);
}

const VERSION = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:[-+][0-9A-Za-z.+-]+)?$/;

/** Major, minor and patch, or year, month and patch: `v2026.01.0` is 2026, 1, 0. `undefined` where the text is no version. */
export function partsOfVersion(version: string): readonly [major: number, minor: number, patch: number] | undefined {
  const parts = VERSION.exec(version)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  return parts && [parts[0], parts[1], parts[2]];
}

/** Is it one of those that are judged? */
export function isKnownRelease(release: string): boolean {
  return ORDER.has(release);
}

/**
 * The release that a version belongs to: `v2026.01.0` to 2026.1, `v1.4.3` to 1.4.2, which brought its scenarios.
 *
 * One that is newer than all known is its own release; `undefined` where the text is no version, or an older one.
 */
export function releaseOfVersion(version: string): string | undefined {
  const [major, minor, patch] = partsOfVersion(version) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) {
    return undefined;
  }
  const line = `${major}.${minor}`;
  if (line === '1.4' && patch >= 2) {
    return '1.4.2';
  }
  return ORDER.has(line) || isNewer(major, minor) ? line : undefined;
}

function isNewer(major: number, minor: number): boolean {
  const known = RELEASES.map(({ id }) => id.split('.').map(Number)).filter(([first]) => first === major);
  return known.length === 0 ? major > 2026 : known.every(([, second]) => minor > second);
}
