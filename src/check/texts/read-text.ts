import type { JsonObject } from '../../finding';
import { type Fault, readYaml, type YamlDocument } from '../../kubernetes/yaml';
import type { LocatedFinding } from '../formats/outcome';
import { identify } from '../identify';

/** An object that could be read, and where in its text things stand. */
export type ReadManifest = YamlDocument & { readonly body: JsonObject };

/** A text as Kubernetes reads it. */
export interface ReadText {
  /** As findings name it: the path of a file. It is a place of its own. */
  readonly name: string;
  readonly manifests: readonly ReadManifest[];
  /** What is wrong with the text itself. */
  readonly findings: readonly LocatedFinding[];
}

/** Reads a text; nothing in it makes this throw. */
export function readText(name: string, input: Buffer | string): ReadText {
  return textOf(name, readYaml(input));
}

export function textOf(name: string, documents: readonly YamlDocument[]): ReadText {
  return {
    name,
    manifests: documents.filter((document): document is ReadManifest => document.body !== undefined),
    findings: documents.flatMap((document) => document.faults.map((fault) => findingOf(fault, document, name))),
  };
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
