import { UsageError } from '../check';

/** The files of one Kubernetes cluster, or some of them. */
export interface LocationPath {
  readonly location: string;
  readonly path: string;
}

/**
 * Reads `NAME=PATH`.
 *
 * @throws UsageError for anything else
 */
export function parseLocation(text: string): LocationPath {
  const [location, path = ''] = text.split(/=(.*)/s);
  if (location.trim() === '' || path === '') {
    throw new UsageError(`--location ${text}: NAME=PATH is expected, for example frankfurt=deploy/frankfurt`);
  }
  if (path === '-') {
    throw new UsageError(`--location ${text}: a file or a directory is expected, standard input has no location`);
  }
  return { location, path };
}
