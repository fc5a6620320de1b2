import { isAtLeast, isKnownRelease } from './releases';

/**
 * From which releases each one is upgraded to: innovation releases month by month, 1.4 from the last of 1.3 or from 2026.5, and 2026.7 from 1.4.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/
 */
const FROM: Readonly<Record<string, readonly string[]>> = {
  '2026.2': ['2026.1'],
  '2026.3': ['2026.2'],
  '2026.4': ['2026.3'],
  '2026.5': ['2026.4'],
  '1.4': ['1.3', '2026.5'],
  '2026.7': ['1.4', '1.4.2'],
  '1.4.2': ['1.4'],
  '2026.8': ['2026.7'],
  '2026.9': ['2026.8'],
};
/** Patches of 1.4 are one minor version: any of them may be the next after 1.3, says one page, and 1.4.0 alone, says another one. */
const DOUBTED: readonly string[] = ['1.3 1.4.2', '2026.5 1.4.2', '1.4.2 2026.8'];

/** `undefined` where nobody can tell. */
export function isUpgrade(from: string, to: string): boolean | undefined {
  if (from === to) {
    return true;
  }
  return isKnownRelease(from) && isKnownRelease(to) && !DOUBTED.includes(`${from} ${to}`) ? (FROM[to] ?? []).includes(from) : undefined;
}

export function isDowngrade(from: string, to: string): boolean {
  return isKnownRelease(from) && isKnownRelease(to) && from !== to && isAtLeast(from, to) && !FROM[to]?.includes(from);
}

/** Where the release leads by itself, as a text for findings. */
export function nextOf(from: string): readonly string[] {
  const known = Object.keys(FROM).filter((to) => FROM[to].includes(from));
  return from === '1.3' ? [...known, '2025.11'] : known;
}
