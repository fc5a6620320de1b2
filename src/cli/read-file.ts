import { type ReadText, textOf } from '../check/texts';
import { readYaml, type YamlDocument } from '../kubernetes/yaml';
import { attempt, type FoundFile } from './find-files';
import type { Io } from './io';

export interface ReadFile extends ReadText {
  /** What the caller gave: the file itself or directories above it. */
  readonly given: readonly string[];
  /** How many documents were left aside because they are no manifests. */
  readonly skipped: number;
}

/**
 * Reads a file or standard input.
 *
 * @throws UsageError where that is not possible
 */
export function readFile({ path, given, named }: FoundFile, io: Io): ReadFile {
  const documents = readYaml(attempt(path, () => (path === '-' ? io.readStandardInput() : io.files.read(path))));
  const kept = named ? documents : documents.filter(isManifest);
  return { ...textOf(path === '-' ? '<stdin>' : path, kept), given, skipped: documents.length - kept.length };
}

/** What a directory holds besides manifests: values, charts, kustomizations. */
function isManifest({ body, faults }: YamlDocument): boolean {
  if (body === undefined || faults.length > 0) {
    return true;
  }
  const { apiVersion, kind } = body;
  const kustomization = typeof apiVersion === 'string' && apiVersion.startsWith('kustomize.config.k8s.io/');
  return !kustomization && (apiVersion !== undefined || kind !== undefined);
}
