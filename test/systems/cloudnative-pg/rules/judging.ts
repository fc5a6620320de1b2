import { check } from '../../../../src/check';
import type { Document, JsonObject, Rule } from '../../../../src/finding';
import { SYSTEMS } from '../../../../src/systems';

/** A manifest of the operator's in the namespace `orders`. */
export function manifest(kind: string, name: string, spec: JsonObject, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind, metadata: { name, namespace: 'orders', ...metadata }, spec };
}

export function clusterWith(spec: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
  return manifest('Cluster', 'orders', { instances: 1, storage: { size: '1Gi' }, ...spec }, metadata);
}

/** What the rule says over these documents, as lines; `undefined` where it applies to none of them. */
export function texts(rule: Rule, ...documents: JsonObject[]): string[] | undefined {
  const verdict = check(
    documents.map((body) => ({ place: 'test', body })),
    { systems: SYSTEMS },
  );
  if (!verdict.rulesApplied.includes(rule.id)) {
    return undefined;
  }
  return verdict.findings
    .filter((finding) => finding.rule === rule.id)
    .map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`);
}

/** What a rule about changes says, as lines; `undefined` where it does not apply. */
export function changes(rule: Rule, before: JsonObject | undefined, after: JsonObject): string[] | undefined {
  const [document, old] = [after, before].map((body) => body && documentOf(body));
  const context = { inventory: EMPTY, release: '1.30', before: old };
  return rule.check(document!, context)?.map(({ path, problem, fix }) => `${path}: ${problem}; ${fix}`);
}

const EMPTY = { documents: [], find: () => undefined, ofKind: () => [] };

function documentOf(body: JsonObject): Document {
  const { kind } = body as { kind: string };
  return { apiVersion: 'postgresql.cnpg.io/v1', group: 'postgresql.cnpg.io', version: 'v1', kind, name: 'it', place: 'test', body };
}
