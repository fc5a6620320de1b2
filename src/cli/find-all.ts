import { UsageError } from '../check';
import type { CheckRequest } from './check-options';
import { attempt, type FoundFile, findFiles } from './find-files';
import type { Files } from './io';
import { chartOf, samePath, type ValuesPath } from './values-option';

/** A file, and what was said of it. */
export interface PlacedFile extends FoundFile {
  /** The Kubernetes cluster that it goes to. */
  readonly location?: string;
  /** The Helm chart whose values it holds. */
  readonly chart?: string;
}

/**
 * The files of all paths. One that several locations share is there once for each; one that has a location is not there without it.
 *
 * @throws UsageError for a path that cannot be read
 */
export function findAll({ paths, locations, values }: Pick<CheckRequest, 'paths' | 'locations' | 'values'>, files: Files): PlacedFile[] {
  demandFiles(values, files);
  const byLocation = new Map<string, string[]>();
  for (const { location, path } of locations) {
    byLocation.set(location, [...(byLocation.get(location) ?? []), path]);
  }
  const located = [...byLocation].flatMap(([location, own]) => findFiles(own, files).map((file): PlacedFile => ({ ...file, location })));
  const taken = new Set(located.map(({ path }) => path));
  const others = new Map(findFiles([...paths, ...values.map(({ path }) => path)], files).map((file) => [file.path, file]));
  const placed: PlacedFile[] = [
    ...[...others.values()].filter(({ path }) => !taken.has(path)),
    ...located.map((file) => ({ ...file, given: [...file.given, ...(others.get(file.path)?.given ?? [])] })),
  ];
  return withCharts(placed, values);
}

/** A values file that was reached in two ways, such as `./a.yaml` and `a.yaml`, is there once. */
function withCharts(placed: readonly PlacedFile[], values: readonly ValuesPath[]): PlacedFile[] {
  const charts = new Map(values.map(({ chart, path }) => [samePath(path), chart]));
  const files = new Map<string, PlacedFile>();
  for (const file of placed) {
    const chart = charts.get(samePath(file.path)) ?? chartOf(file.path);
    const key = `${file.location ?? ''}\n${chart === undefined ? file.path : samePath(file.path)}`;
    const known = files.get(key);
    files.set(key, known ? { ...known, given: [...known.given, ...file.given] } : { ...file, ...(chart === undefined ? {} : { chart }) });
  }
  return [...files.values()];
}

function demandFiles(values: readonly ValuesPath[], files: Files): void {
  for (const { chart, path } of values) {
    if (path !== '-' && attempt(path, () => files.kindOf(path)) === 'directory') {
      throw new UsageError(`--values ${chart}=${path}: a file is expected, this is a directory`);
    }
  }
}
