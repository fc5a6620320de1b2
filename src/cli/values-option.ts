import { posix, sep } from 'node:path';
import { UsageError } from '../check';

/** A file that holds the values of a chart. */
export interface ValuesPath {
  readonly chart: string;
  /** `-` is standard input. */
  readonly path: string;
}

/**
 * Reads `CHART=PATH`, as often as it is given.
 *
 * @throws UsageError for anything else, and for a file that is given as the values of two charts
 */
export function parseValues(texts: readonly string[]): ValuesPath[] {
  const values = new Map<string, ValuesPath>();
  for (const text of texts) {
    const [chart, path = ''] = text.split(/=(.*)/s);
    if (!/^[\w.-]+$/.test(chart) || path === '') {
      throw new UsageError(`--values ${text}: CHART=PATH is expected, for example edbpgai-bootstrap=values.yaml`);
    }
    const known = values.get(samePath(path));
    if (known && known.chart !== chart) {
      throw new UsageError(`--values names two charts for ${path}: ${known.chart} and ${chart}`);
    }
    values.set(samePath(path), { chart, path });
  }
  return [...values.values()];
}

/** One text for all ways to write a path. */
export function samePath(path: string): string {
  return posix.normalize(path.split(sep).join('/'));
}

/** The chart whose values a file of this name holds. */
export function chartOf(path: string): string | undefined {
  return /(?:^|[/\\])([\w.-]+)\.values\.ya?ml$/.exec(path)?.[1];
}
