import { check } from '../../../../src/check';
import type { JsonObject, Rule } from '../../../../src/finding';
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
