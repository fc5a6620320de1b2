import type { CheckRequest } from './check-options';
import { type FoundFile, findFiles } from './find-files';
import type { Files } from './io';

/** A file, and the Kubernetes cluster that it goes to where that was said. */
export interface PlacedFile extends FoundFile {
  readonly location?: string;
}

/**
 * The files of all paths. One that several locations share is there once for each; one that has a location is not there without it.
 *
 * @throws UsageError for a path that cannot be read
 */
export function findAll({ paths, locations }: Pick<CheckRequest, 'paths' | 'locations'>, files: Files): PlacedFile[] {
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
