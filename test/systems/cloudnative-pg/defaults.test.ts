import { expect, test } from 'vitest';
import type { Document, JsonObject } from '../../../src/finding';
import { CLOUDNATIVE_PG } from '../../../src/systems/cloudnative-pg';
import { clusterWith, manifest } from './rules/judging';

function completed(body: JsonObject, release = '1.30'): Document {
  const kind = String(body.kind);
  const document = {
    group: 'postgresql.cnpg.io',
    version: 'v1',
    apiVersion: 'postgresql.cnpg.io/v1',
    kind,
    name: 'orders',
    place: 'test',
    body,
  };
  return CLOUDNATIVE_PG.defaults!(document, release);
}

function specOf(spec: JsonObject): unknown {
  return completed(clusterWith(spec)).body.spec;
}

const whole = { instances: 1, storage: { size: '1Gi' } };

test.each<[string, JsonObject, JsonObject]>([
  ['a required text is there, and empty', { plugins: [{}] }, { plugins: [{ name: '' }] }],
  ['so it is where null was written', { superuserSecret: { name: null } }, { superuserSecret: { name: '' } }],
  ['a required number is 0', { imageCatalogRef: { name: 'a', kind: 'b' } }, { imageCatalogRef: { name: 'a', kind: 'b', major: 0 } }],
  [
    'a required map is there, with what is required in it',
    { bootstrap: { initdb: { import: { type: 'monolith', databases: ['*'] } } } },
    { bootstrap: { initdb: { import: { type: 'monolith', databases: ['*'], source: { externalCluster: '' } } } } },
  ],
  ['an item that is null becomes an empty one', { plugins: [null] }, { plugins: [{ name: '' }] }],
  ['a text that is null in a list becomes an empty one', { postgresql: { pg_hba: [null] } }, { postgresql: { pg_hba: [''] } }],
  ['a fraction of a quantity becomes a text', { resources: { limits: { cpu: 0.5 } } }, { resources: { limits: { cpu: '0.5' } } }],
  ['an empty choice that the operator knows is filled', { logLevel: '' }, { logLevel: 'info' }],
  ['so it is deeper down', { backup: { target: '' } }, { backup: { target: 'prefer-standby' } }],
])('%s', (_name, written, expected) => {
  expect(specOf(written)).toEqual({ ...whole, ...expected });
});

test.each<[string, JsonObject]>([
  ['what is not required stays away', { affinity: {} }],
  [
    'a list that is required stays away, the schema refuses what the operator makes of it',
    { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: {} } } },
  ],
  ['a default of the schema is left to the schema', { managed: { roles: [{ name: 'a' }] } }],
  ['an unknown field stays, the server refuses it before the operator sees it', { pluginz: [{}] }],
  ['what has the wrong type stays', { plugins: 'a', logLevel: 5 }],
])('%s', (_name, written) => {
  expect(specOf(written)).toEqual({ ...whole, ...written });
});

test('a manifest to which nothing is added is not copied', () => {
  const body = clusterWith();
  expect(completed(body).body).toBe(body);
});

test('what was written is never changed', () => {
  const body = clusterWith({ plugins: [{}], logLevel: '' });
  const before = structuredClone(body);
  completed(body);
  expect(body).toEqual(before);
});

test('other kinds are left as they are', () => {
  const body = manifest('Backup', 'now', { cluster: {} });
  expect(completed(body).body).toBe(body);
});

test('a release without the field does not get it', () => {
  expect(completed(clusterWith({ podSelectorRefs: [{}] }), '1.28').body.spec).toEqual({ ...whole, podSelectorRefs: [{}] });
});
