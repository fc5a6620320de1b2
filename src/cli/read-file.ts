import type { LocatedFinding } from '../check/formats/outcome';
import { identify } from '../check/identify';
import type { JsonObject } from '../finding';
import { type Fault, readYaml, type YamlDocument } from '../kubernetes/yaml';
import { attempt, type FoundFile } from './find-files';
import type { Io } from './io';

/** An object that could be read, and where in its file things stand. */
export type ReadManifest = YamlDocument & { readonly body: JsonObject };

export interface ReadFile {
  /** As findings name it. */
  readonly name: string;
  readonly given: readonly string[];
  readonly manifests: readonly ReadManifest[];
  /** What is wrong with the text itself. */
  readonly findings: readonly LocatedFinding[];
  /** How many documents were left aside because they are no manifests. */
  readonly skipped: number;
}

/**
 * Reads a file or standard input.
 *
 * @throws UsageError where that is not possible
 */
export function readFile({ path, given, named }: FoundFile, io: Io): ReadFile {
  const name = path === '-' ? '<stdin>' : path;
  const documents = readYaml(attempt(path, () => (path === '-' ? io.readStandardInput() : io.files.read(path))));
  const kept = named ? documents : documents.filter(isManifest);
  return {
    name,
    given,
    manifests: kept.filter((document): document is ReadManifest => document.body !== undefined),
    findings: kept.flatMap((document) => document.faults.map((fault) => findingOf(fault, document, name))),
    skipped: documents.length - kept.length,
  };
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

function findingOf({ rule, line, column, problem, fix }: Fault, { index, within, body }: YamlDocument, file: string): LocatedFinding {
  const { id, layer, severity, source } = rule;
  const document = body ? identify([{ place: file, body }])[0]?.document : undefined;
  return {
    ...{ rule: id, layer, severity, source, path: '', problem, fix },
    ...{ subject: -1, at: within, file, position: index, line, column },
    ...(document ? { document } : {}),
  };
}
