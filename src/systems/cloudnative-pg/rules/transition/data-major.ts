import { isJsonObject, memberAt } from '../../../../finding';
import { knownMajor } from '../../cluster-view';
import type { Change } from './cluster-change';

/** The major version that the data of a cluster are written by. */
export interface DataMajor {
  readonly major: number;
  /** To be added to a text: where we have it from, unless the operator itself said it. */
  readonly doubt: string;
}

/**
 * The operator knows it from the status. Files seldom hold one: then the data are taken to be what the old manifest
 * asked for. A status without it is of a cluster that has no data yet, which may change as it likes.
 */
export function dataMajor({ before, old }: Change): DataMajor | undefined {
  const { status } = before.body;
  if (isJsonObject(status) && Object.keys(status).length > 0) {
    const major = memberAt(status, 'pgDataImageInfo', 'majorVersion');
    return typeof major === 'number' ? { major, doubt: '' } : undefined;
  }
  const major = knownMajor(old);
  return major === undefined
    ? undefined
    : { major, doubt: '; that the data are of this version is inferred from the old manifest, which holds no status' };
}
