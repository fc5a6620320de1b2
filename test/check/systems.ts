import type { Document, Json, JsonObject, Kind, KindSchema, Release, Rule, System } from '../../src/finding';

export const CLUSTER: Kind = { group: 'postgresql.cnpg.io', version: 'v1', kind: 'Cluster', scope: 'Namespaced' };
export const CATALOG: Kind = { group: 'postgresql.cnpg.io', version: 'v1', kind: 'ClusterImageCatalog', scope: 'Cluster' };
export const POOLER: Kind = { group: 'postgresql.cnpg.io', version: 'v1', kind: 'Pooler', scope: 'Namespaced' };
export const SECRET: Kind = { group: '', version: 'v1', kind: 'Secret', scope: 'Namespaced' };

const ANYTHING: KindSchema = { pool: { shapes: [{ type: 'object', open: true }] }, root: 0 };

/** A system that knows three releases and accepts every field; what a test is about is given. */
export function systemWith(own: Partial<System> = {}): System {
  const releases: Release[] = [{ id: '1.28' }, { id: '1.29' }, { id: '1.30' }];
  return {
    id: 'an-operator',
    title: 'An Operator',
    releases,
    kinds: [CLUSTER, CATALOG, POOLER],
    rules: [],
    schema: () => ANYTHING,
    ...own,
  };
}

export function ruleWith(own: Partial<Rule> = {}): Rule {
  return {
    id: 'TEST-001',
    title: 'A rule of a test',
    kinds: [CLUSTER],
    layer: 'admission',
    severity: 'error',
    source: 'https://example.com/rule',
    reason: 'It is there to be seen.',
    check: () => [{ path: '/spec', problem: 'something is the case', fix: 'do something' }],
    ...own,
  };
}

export function cluster(name: string, spec: JsonObject = {}, metadata: Record<string, Json> = {}): JsonObject {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', metadata: { name, ...metadata }, spec };
}

/** Subjects of one place. */
export function inPlace(place: string, ...bodies: unknown[]): { place: string; body: unknown }[] {
  return bodies.map((body) => ({ place, body }));
}

export function nameOf(document: Document | undefined): string | undefined {
  return document?.name;
}
