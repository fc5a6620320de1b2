import type { ClusterIntent } from '../../intent/cluster';

const REPOSITORY = 'ghcr.io/cloudnative-pg/postgresql';

/**
 * The minor release that stands for a major where none is given. Contract: a change here changes everybody's bytes,
 * so it waits for a major version of this library.
 *
 * Released by PostgreSQL together; `standard` is upstream's image without Barman, which the plugin brings along.
 *
 * @see https://github.com/cloudnative-pg/postgres-containers
 */
const PINNED_MINOR: Readonly<Record<number, number>> = { 14: 23, 15: 18, 16: 14, 17: 10, 18: 4 };

const DISTRIBUTION = 'standard-trixie';

/** The image for the version, or `undefined` where no minor release is known for the major. */
export function imageFor(intent: Pick<ClusterIntent, 'major' | 'minor'>): string | undefined {
  const minor = intent.minor ?? PINNED_MINOR[intent.major];
  return minor === undefined ? undefined : `${REPOSITORY}:${intent.major}.${minor}-${DISTRIBUTION}`;
}
