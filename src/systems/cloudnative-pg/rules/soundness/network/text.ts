import type { Document } from '../../../../../finding';

const MOST = 3;

/** Which clusters, as a finding names them: a policy for a whole namespace can mean many. */
export function named(clusters: readonly Document[]): string {
  const first = clusters.slice(0, MOST).map(({ name }) => `"${name}"`);
  const more = clusters.length - first.length;
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(' and ');
}
