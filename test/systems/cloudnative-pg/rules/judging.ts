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

/** What a rule is to say over some documents. */
export type Case = [name: string, documents: JsonObject[], expected: string[] | undefined];

export const PLUGIN = 'barman-cloud.cloudnative-pg.io';

/** A Secret in the same namespace; the values do not matter. */
export function secretWith(keys: readonly string[], members: JsonObject = {}, name = 'given'): JsonObject {
  const data = Object.fromEntries(keys.map((key) => [key, 'eA==']));
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'orders' }, data, ...members };
}

export function certificateWith(secretName: string, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: secretName, namespace: 'orders' },
    spec: { secretName, commonName: secretName, issuerRef: { name: 'root' }, ...spec },
  };
}

export function objectStore(name: string, configuration: JsonObject, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'barmancloud.cnpg.io/v1',
    kind: 'ObjectStore',
    metadata: { name, namespace: 'orders' },
    spec: { configuration: { s3Credentials: { inheritFromIAMRole: true }, ...configuration }, ...spec },
  };
}

/** The plugin as a Cluster archives with it. */
export function archiver(parameters: JsonObject): JsonObject {
  return { name: PLUGIN, isWALArchiver: true, parameters };
}
