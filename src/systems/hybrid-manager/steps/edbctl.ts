import { has } from '../features';
import { isAtLeast } from '../releases';

/**
 * The oldest edbctl that goes with a release and all later ones; newest first.
 *
 * The matrix ends at 2026.5; what stands above it is what the pages on installing and upgrading ask for.
 *
 * @see https://www.enterprisedb.com/docs/edbctl/latest/compatibility_matrix/
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/2026.7_to_2026.8/
 */
const OLDEST: readonly (readonly [release: string, edbctl: string])[] = [
  ['2026.8', '1.8.1'],
  ['1.4', '1.7.0'],
  ['2026.5', '1.6.0'],
  ['2026.4', '1.4.0'],
  ['2026.3', '1.3.0'],
  ['2026.2', '1.2.0'],
  ['1.3', '1.1.0'],
];

/** The oldest edbctl that goes with the release. */
export function oldestEdbctl(release: string): string {
  return OLDEST.find(([first]) => isAtLeast(release, first))?.[1] ?? OLDEST[OLDEST.length - 1][1];
}

/** The group of commands about installing, which had another name up to edbctl 1.3. */
export function setupGroup(release: string): string {
  return has(release, 'edbctlHybridManager') ? 'edbctl hybrid-manager' : 'edbctl setup';
}

/** What to write where edbctl is another one. */
export function otherSpelling(release: string): string {
  return has(release, 'edbctlHybridManager')
    ? 'With edbctl 1.3 and older the command is called `edbctl setup`.'
    : 'With edbctl 1.4 and newer the command is called `edbctl hybrid-manager`.';
}
