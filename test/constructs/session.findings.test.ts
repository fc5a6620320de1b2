import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import { expect, test } from 'vitest';
import { originOf } from '../../src/constructs/session/origin';
import { lineOf } from '../../src/constructs/session/reported';
import { Session } from '../../src/constructs/session/session';
import type { Finding, JsonObject } from '../../src/finding';
import { foreign, linesOf, Toy, ToyEngine, toyApp } from './session-bench';

const body: JsonObject = {
  spec: { size: 'small', storage: { size: '1Gi', class: 'fast' }, list: ['a', 'b'], free: { a: 1 } },
};
const origins = {
  '/spec/size': 'size',
  '/spec/storage': 'storage',
  '/spec/list': 'list',
  '/spec/free/a': 'overrides',
  '/spec/gone': 'gone',
};

test.each([
  ['the pointer itself', '/spec/size', body, 'size'],
  ['the nearest parent', '/spec/storage/size', body, 'storage'],
  ['an item of a list', '/spec/list/1', body, 'list'],
  ['a field that is missing, by its parent', '/spec/storage/limit', body, 'storage'],
  ['a prop that writes nothing', '/spec/gone', body, 'gone'],
  ['overrides', '/spec/free/a', body, 'overrides'],
  ['nothing, where no prop is known', '/spec', body, undefined],
  ['nothing, for a changed value', '/spec/size', { spec: { size: 'tiny' } }, undefined],
  ['nothing, for a value that was taken away', '/spec/size', { spec: {} }, undefined],
  ['nothing, for an item that moved', '/spec/list/1', { spec: { list: ['x', 'a', 'b'] } }, undefined],
  ['nothing, for a field missing in a changed parent', '/spec/storage/limit', { spec: { storage: { size: '2Gi' } } }, undefined],
  ['the prop, where only a neighbour has changed', '/spec/storage/size', { spec: { storage: { size: '1Gi' } } }, 'storage'],
  ['nothing, where something else stands now', '/spec/gone', { spec: { gone: 'patched' } }, undefined],
])('the origin is %s', (_name, pointer, judged, expected) => {
  expect(originOf({ body, origins: () => origins }, judged, pointer)).toBe(expected);
});

test('a value of a prop with overrides within it came from overrides', () => {
  const claims = { '/spec/storage': 'storage', '/spec/storage/size': 'overrides' };
  expect(originOf({ body, origins: () => claims }, body, '/spec/storage')).toBe('overrides');
  expect(originOf({ body, origins: () => claims }, body, '/spec/storage/class')).toBe('storage');
});

test('absent members and null are the same, as cdk8s drops both', () => {
  const written = { spec: { a: { b: null, c: undefined, d: 1 } } } as unknown as JsonObject;
  expect(originOf({ body: written, origins: () => ({ '/spec/a': 'a' }) }, { spec: { a: { d: 1 } } }, '/spec/a')).toBe('a');
});

test('a Lazy is what the prop said, whatever it gives', () => {
  const written = { spec: { size: Lazy.any({ produce: () => 'tiny' }) } } as unknown as JsonObject;
  expect(originOf({ body: written, origins: () => ({ '/spec/size': 'size' }) }, { spec: { size: 'tiny' } }, '/spec/size')).toBe('size');
});

const { app } = toyApp();
const finding: Finding = {
  rule: 'PG-014',
  layer: 'postgres',
  severity: 'error',
  source: 'https://example.org',
  path: '/spec/postgresql/parameters/work_mem',
  problem: '"64 MB" is not a size',
  fix: 'write "64MB"',
};
const reported = { ...finding, owner: app, subject: app, document: { apiVersion: 'v1', kind: 'Cluster', name: 'orders' } };

test.each([
  ['names the prop', { ...reported, prop: 'parameters.work_mem' }, 'PG-014 parameters.work_mem: "64 MB" is not a size; write "64MB"'],
  [
    'names prop and pointer where a schema speaks',
    { ...reported, layer: 'schema' as const, prop: 'parameters' },
    'PG-014 parameters (/spec/postgresql/parameters/work_mem): "64 MB" is not a size; write "64MB"',
  ],
  [
    'names the pointer within overrides',
    { ...reported, prop: 'overrides' },
    'PG-014 overrides (/spec/postgresql/parameters/work_mem): "64 MB" is not a size; write "64MB"',
  ],
  [
    'names object and pointer where no prop is known',
    reported,
    'PG-014 Cluster/orders /spec/postgresql/parameters/work_mem: "64 MB" is not a size; write "64MB"',
  ],
  ['names the object alone for the whole of it', { ...reported, path: '' }, 'PG-014 Cluster/orders: "64 MB" is not a size; write "64MB"'],
  ['stays one line', { ...reported, prop: 'hba', problem: '"a\n  b" is two lines' }, 'PG-014 hba: "a b" is two lines; write "64MB"'],
])('a line %s', (_name, finding, expected) => {
  expect(lineOf(finding)).toBe(expected);
});

test('all findings come at once, each under the construct that owns the object', () => {
  const { app } = toyApp();
  const chart = new Chart(app, 'c');
  new Toy(chart, 'ours', { size: 'tiny', friend: 'nobody' }, { '/spec/size': 'size', '/spec/friend': 'friend' });
  foreign(new Chart(chart, 'nested'), 'theirs', { size: 'huge' });
  expect(linesOf(() => app.synthYaml())).toEqual([
    '[c/ours] TOY-003 friend: there is no Thing "nobody"; create it',
    '[c/ours] TOY-001 size: "tiny" is no size, small or large is expected; write "small"',
    '[c/nested/theirs] TOY-001 Thing/theirs /spec/size: "huge" is no size, small or large is expected; write "small"',
  ]);
});

test('a label added through ApiObject is no prop of ours', () => {
  const { app } = toyApp();
  const toy = new Toy(new Chart(app, 'c'), 'ours', { size: 'tiny' }, { '/spec/size': 'size' });
  ApiObject.of(toy).metadata.addLabel('team', 'db');
  expect(toy.manifest.toJson()).toMatchObject({ metadata: { name: 'ours', labels: { team: 'db' } } });
  expect(linesOf(() => app.synthYaml())).toHaveLength(1);
});

test('what a renderer found out is reported under the construct', () => {
  const { app } = toyApp();
  const toy = new Toy(new Chart(app, 'c'), 'ours', {});
  Session.of(toy).note(toy, 'parameters.work_mem', { ...finding, path: '' });
  expect(linesOf(() => app.synthYaml())).toEqual(['[c/ours] PG-014 parameters.work_mem: "64 MB" is not a size; write "64MB"']);
});

test('an object that cdk8s cannot render is a finding beside the others', () => {
  const { app } = toyApp();
  const chart = new Chart(app, 'c');
  foreign(chart, 'dated', { since: new Date(0) });
  foreign(chart, 'sized', { size: 'tiny' });
  expect(linesOf(() => app.synthYaml())).toEqual([
    `[c/dated] CDK8S-001 Thing/dated: cdk8s cannot render it, it stops with "can't render non-simple object of type 'Date'"; give it plain data: texts, numbers, booleans, lists and maps`,
    '[c/sized] TOY-001 Thing/sized /spec/size: "tiny" is no size, small or large is expected; write "small"',
  ]);
});

test('a mistake of ours while judging is one finding that asks for a report', () => {
  class Broken extends ToyEngine {
    public override check(): never {
      throw new TypeError('inventory is not iterable');
    }
  }
  const { app } = toyApp(new App(), new Broken());
  new Toy(new Chart(app, 'c'), 'ours', { size: 'tiny' });
  const lines = linesOf(() => app.synthYaml());
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^\[\] INTERNAL-001 this app: judging the objects of this app broke off with TypeError: inventory is not iterable/,
  );
  expect(lines[0]).toContain('report it');
});

test('a JSON patch that cannot be applied is a finding, too', () => {
  const { app } = toyApp();
  const toy = new Toy(new Chart(app, 'c'), 'ours', {});
  toy.manifest.addJsonPatch(JsonPatch.replace('/spec/nowhere/deep', 1));
  expect(linesOf(() => app.synthYaml())[0]).toMatch(/^\[c\/ours\] CDK8S-001 Thing\/ours: cdk8s cannot render it, it stops with "/);
});
