import type { JsonObject } from '../../finding';
import { type Fault, readValues, readYaml, type YamlDocument } from '../../kubernetes/yaml';
import type { LocatedFinding } from '../formats/outcome';
import { identify } from '../identify';

/** An object that could be read, and where in its text things stand. */
export type ReadManifest = YamlDocument & { readonly body: JsonObject };

/** A text as Kubernetes reads it or, where it holds the values of a chart, as Helm does. */
export interface ReadText {
  /** As findings name it: the path of a file. It is a place of its own, unless it goes to a location. */
  readonly name: string;
  /** The Kubernetes cluster that it goes to, where that is known; all texts of it are one place then. */
  readonly location?: string;
  /** The Helm chart whose values it holds; absent: it holds manifests. */
  readonly chart?: string;
  readonly manifests: readonly ReadManifest[];
  /** What is wrong with the text itself. */
  readonly findings: readonly LocatedFinding[];
  /** How many objects were left aside. */
  readonly skipped: number;
}

export interface ReadTextOptions {
  /** The Helm chart whose values it holds; absent: it holds manifests. */
  readonly chart?: string;
  /** Whether an object is to be judged; absent: all are. */
  isMeant?(body: JsonObject): boolean;
}

/** Reads a text; nothing in it makes this throw. */
export function readText(name: string, input: Buffer | string, { chart, isMeant = () => true }: ReadTextOptions = {}): ReadText {
  const documents = chart === undefined ? readYaml(input) : [readValues(input)];
  const meant = documents.filter(({ body, faults }) => body === undefined || faults.length > 0 || isMeant(body));
  return {
    name,
    ...(chart === undefined ? {} : { chart }),
    manifests: meant.filter((document): document is ReadManifest => document.body !== undefined),
    findings: meant.flatMap((document) => document.faults.map((fault) => findingOf(fault, document, { name, chart }))),
    skipped: documents.length - meant.length,
  };
}

function findingOf(
  { rule, line, column, problem, fix }: Fault,
  { index, within, body }: YamlDocument,
  { name: file, chart }: Pick<ReadText, 'name' | 'chart'>,
): LocatedFinding {
  const { id, layer, severity, source } = rule;
  const document = body || chart !== undefined ? identify([{ place: file, body, chart }])[0]?.document : undefined;
  return {
    ...{ rule: id, layer, severity, source, path: '', problem, fix },
    ...{ subject: -1, at: within, file, position: index, line, column },
    ...(document ? { document } : {}),
  };
}
