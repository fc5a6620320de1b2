import { basename } from 'node:path';
import { UsageError } from '../check';
import { type FoundFile, findFiles } from './find-files';
import type { Io } from './io';
import { type ReadFile, readFile } from './read-file';
import { chartOf } from './values-option';

/**
 * The files before a change, each under the name and location of the file that it became.
 *
 * @throws UsageError for a path or a document that cannot be read: nothing can be said about a change then
 */
export function readBefore(paths: readonly string[], after: readonly ReadFile[], io: Io): ReadFile[] {
  const byName = new Map<string, ReadFile[]>();
  for (const file of after) {
    byName.set(file.name, [...(byName.get(file.name) ?? []), file]);
  }
  const given = [...new Set(after.flatMap((file) => file.given))];
  return findFiles(paths, io.files).flatMap((found) => {
    const onlyOne = found.named && paths.length === 1 && after.length === 1;
    const name = onlyOne ? after[0].name : placesAfter(found, given).find((place) => byName.has(place));
    const successors = name === undefined ? [] : (byName.get(name) ?? []);
    const file = readFile({ ...found, chart: successors[0]?.chart ?? chartBefore(found, after) }, io);
    demandReadable(file);
    return successors.length === 0
      ? [file]
      : successors.map(({ name: now, location }) => ({ ...file, name: now, ...(location === undefined ? {} : { location }) }));
  });
}

/** Whose values a file held that has become no other one: its name says so, or it is the name of a file that was given as values. */
function chartBefore({ path, named }: FoundFile, after: readonly ReadFile[]): string | undefined {
  const alike = named ? after.find((file) => file.chart !== undefined && basename(file.name) === basename(path)) : undefined;
  return chartOf(path) ?? alike?.chart;
}

/** Where a file of an old directory may be now: at the same place below any of the new ones, or of where we are. */
function placesAfter({ path, given }: FoundFile, after: readonly string[]): string[] {
  return given
    .filter((directory) => path.startsWith(`${trimmed(directory)}/`))
    .map((directory) => path.slice(trimmed(directory).length + 1))
    .flatMap((below) => [...after.map((directory) => (directory === '.' ? below : `${trimmed(directory)}/${below}`)), below]);
}

function trimmed(directory: string): string {
  return directory.replace(/(?<=.)\/+$/, '');
}

function demandReadable({ name, manifests, findings }: ReadFile): void {
  const read = new Set(manifests.map(({ index, within }) => `${index} ${within}`));
  const fault = findings.find(({ position, at }) => !read.has(`${position} ${at}`));
  if (fault) {
    throw new UsageError(
      `--against ${name}:${fault.line}:${fault.column}: ${fault.problem}; without the old manifests no change can be judged`,
    );
  }
}
