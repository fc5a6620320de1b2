import { type ReadText, readText } from '../check/texts';
import type { JsonObject } from '../finding';
import type { PlacedFile } from './find-all';
import { attempt } from './find-files';
import type { Io } from './io';

export interface ReadFile extends ReadText {
  /** What the caller gave: the file itself or directories above it. */
  readonly given: readonly string[];
}

/**
 * Reads a file or standard input.
 *
 * @throws UsageError where that is not possible
 */
export function readFile({ path, given, named, location, chart }: PlacedFile, io: Io): ReadFile {
  const input = attempt(path, () => (path === '-' ? io.readStandardInput() : io.files.read(path)));
  return {
    ...readText(path === '-' ? '<stdin>' : path, input, { chart, ...(named || chart !== undefined ? {} : { isMeant: isManifest }) }),
    given,
    ...(location === undefined ? {} : { location }),
  };
}

/** A directory holds other things besides manifests: values, charts, kustomizations. */
function isManifest({ apiVersion, kind }: JsonObject): boolean {
  const kustomization = typeof apiVersion === 'string' && apiVersion.startsWith('kustomize.config.k8s.io/');
  return !kustomization && (apiVersion !== undefined || kind !== undefined);
}
