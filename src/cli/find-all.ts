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

type Paths = Pick<CheckRequest, 'paths' | 'locations' | 'values'>;

/**
 * The files of all paths. One that several locations share is there once for each; one that has a location is not there without it.
 *
 * @throws UsageError for a path that cannot be read
 */
export function findAll({ paths, locations, values }: Paths, files: Files): PlacedFile[] {
  demandFiles(values, files);
  const placed = findPlaced({ paths, locations }, files);
  const met = new Set(placed.map(({ path }) => samePath(path)));
  const others = values.map(({ path }) => path).filter((path) => !met.has(samePath(path)));
  const charts = new Map(values.map(({ chart, path }) => [samePath(path), chart]));
  return [...placed, ...findFiles(others, files)].map((file) => {
    const chart = charts.get(samePath(file.path)) ?? chartOf(file.path);
    return chart === undefined ? file : { ...file, chart };
  });
}

function findPlaced({ paths, locations }: Omit<Paths, 'values'>, files: Files): PlacedFile[] {
  const byLocation = new Map<string, string[]>();
  for (const { location, path } of locations) {
    byLocation.set(location, [...(byLocation.get(location) ?? []), path]);
  }
  const located = [...byLocation].flatMap(([location, own]) => findFiles(own, files).map((file): PlacedFile => ({ ...file, location })));
  const taken = new Set(located.map(({ path }) => path));
  const others = new Map(findFiles(paths, files).map((file) => [file.path, file]));
  return [
    ...[...others.values()].filter(({ path }) => !taken.has(path)),
    ...located.map((file) => ({ ...file, given: [...file.given, ...(others.get(file.path)?.given ?? [])] })),
  ];
}

function demandFiles(values: readonly ValuesPath[], files: Files): void {
  for (const { chart, path } of values) {
    if (path !== '-' && attempt(path, () => files.kindOf(path)) === 'directory') {
      throw new UsageError(`--values ${chart}=${path}: a file is expected, this is a directory`);
    }
  }
}
