import { expect, test } from 'vitest';
import { check } from '../../src/check';
import type { Kind, System } from '../../src/finding';
import { CATALOG, CLUSTER, cluster, inPlace, POOLER, SECRET, systemWith } from './systems';

const CORE = systemWith({ id: 'kubernetes', title: 'Kubernetes', kinds: [SECRET] });

function lines(bodies: unknown[], systems: readonly System[] = [CORE, systemWith()], releases?: Record<string, string>): string[] {
  return check(inPlace('all.yaml', ...bodies), { systems, ...(releases ? { releases } : {}) }).findings.map(
    ({ rule, severity, at, path, problem, fix }) => `${severity} ${rule} ${at}${path}: ${problem}; ${fix}`,
  );
}

test.each([
  [
    [cluster('a')],
    'error DOC-007 : the document is a list of 1 item, an object with apiVersion, kind and metadata is expected; give each item as a document of its own',
  ],
  [
    'text',
    'error DOC-007 : the document is a text, an object with apiVersion, kind and metadata is expected; write a manifest, or take the document out',
  ],
  [
    42,
    'error DOC-007 : the document is a number, an object with apiVersion, kind and metadata is expected; write a manifest, or take the document out',
  ],
  [
    true,
    'error DOC-007 : the document is a boolean, an object with apiVersion, kind and metadata is expected; write a manifest, or take the document out',
  ],
])('a document that is no object fails: %j', (body, line) => {
  expect(lines([body])).toEqual([line]);
});

test.each([
  [
    undefined,
    'error DOC-102 /apiVersion: apiVersion is missing; write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"',
  ],
  [
    1,
    'error DOC-102 /apiVersion: apiVersion is a number, a text is expected; write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"',
  ],
  [
    'a/b/c',
    'error DOC-102 /apiVersion: "a/b/c" is no apiVersion, "GROUP/VERSION" or "VERSION" is expected; write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"',
  ],
  [
    'postgresql.cnpg.io/',
    'error DOC-102 /apiVersion: "postgresql.cnpg.io/" is no apiVersion, "GROUP/VERSION" or "VERSION" is expected; write the version of the API the object belongs to, for example "postgresql.cnpg.io/v1"',
  ],
])('apiVersion %j fails', (apiVersion, line) => {
  expect(lines([{ ...cluster('a'), apiVersion }])).toContain(line);
});

test.each([
  [undefined, 'error DOC-103 /kind: kind is missing; write what the object is, for example "Cluster"'],
  ['', 'error DOC-103 /kind: kind is missing; write what the object is, for example "Cluster"'],
  [{}, 'error DOC-103 /kind: kind is a map, a text is expected; write what the object is, for example "Cluster"'],
])('kind %j fails', (kind, line) => {
  expect(lines([{ ...cluster('a'), kind }])).toEqual([line]);
});

test.each([
  [
    undefined,
    'error DOC-104 /metadata: metadata is missing, and with it the name of the object; give the object a name under metadata.name',
  ],
  [null, 'error DOC-104 /metadata: metadata is missing, and with it the name of the object; give the object a name under metadata.name'],
  [[], 'error DOC-104 /metadata: metadata is a list of 0 items, a map is expected; give the object a name under metadata.name'],
  [{}, 'error DOC-104 /metadata/name: the object has no name; give the object a name under metadata.name'],
  [{ name: '' }, 'error DOC-104 /metadata/name: the object has no name; give the object a name under metadata.name'],
  [
    { name: 12 },
    'error DOC-104 /metadata/name: metadata.name is a number, a text is expected; write it as a text, in quotes if it looks like a number, a date or a boolean',
  ],
])('metadata %j fails', (metadata, line) => {
  expect(lines([{ ...cluster('a'), metadata }])).toEqual([line]);
});

test('an object without a name is still judged', () => {
  const nameless = { apiVersion: 'postgresql.cnpg.io/v1beta1', kind: 'Cluster', metadata: {} };
  expect(lines([nameless])).toEqual([
    'error DOC-108 /apiVersion: the kind Cluster is not served as "postgresql.cnpg.io/v1beta1"; write "postgresql.cnpg.io/v1"',
    'error DOC-104 /metadata/name: the object has no name; give the object a name under metadata.name',
  ]);
});

test('two objects without a name are no duplicates', () => {
  expect(
    lines([
      { ...cluster('a'), metadata: {} },
      { ...cluster('a'), metadata: {} },
    ]),
  ).toHaveLength(2);
});

test.each([
  [{ apiVersion: 'v1', kind: 'List' }, ['error DOC-105 /items: the List has no items; put the objects under items, or take the List out']],
  [
    { apiVersion: 'v1', kind: 'List', items: {} },
    ['error DOC-105 /items: items is a map, a list of objects is expected; write one entry, "- ", for each object'],
  ],
  [{ apiVersion: 'v1', kind: 'List', items: null }, []],
  [{ apiVersion: 'v1', kind: 'List', items: [] }, []],
  [{ apiVersion: 'postgresql.cnpg.io/v1', kind: 'ClusterList', items: [cluster('a')] }, []],
])('a List: %j', (list, expected) => {
  expect(lines([list])).toEqual(expected);
});

test('an item of a List that is no object is named by its place in the List', () => {
  expect(lines([{ apiVersion: 'v1', kind: 'List', items: [cluster('a'), 'b'] }])).toEqual([
    'error DOC-007 /items/1: the document is a text, an object with apiVersion, kind and metadata is expected; write a manifest, or take the document out',
  ]);
});

test('two objects of one name in one place fail at the second', () => {
  expect(lines([cluster('a', {}, { namespace: 'x' }), cluster('a', { instances: 3 }, { namespace: 'x' })])).toEqual([
    'error DOC-106 /metadata/name: a Cluster called "a" in namespace "x" already stands further up in "all.yaml"; rename one of the two, or take one out',
  ]);
});

test.each([
  ['another namespace', [cluster('a', {}, { namespace: 'x' }), cluster('a', {}, { namespace: 'y' })]],
  ['another kind', [cluster('a'), { ...cluster('a'), kind: 'Pooler' }]],
  ['another name', [cluster('a'), cluster('b')]],
])('objects that differ in %s pass', (_difference, bodies) => {
  expect(lines(bodies)).toEqual([]);
});

test('the same name in two places passes', () => {
  expect(check([...inPlace('a', cluster('one')), ...inPlace('b', cluster('one'))], { systems: [systemWith()] }).findings).toEqual([]);
});

test('a cluster-scoped object with a namespace is the same object as one without, and told so', () => {
  const catalog = { ...cluster('a'), kind: 'ClusterImageCatalog' };
  expect(lines([catalog, { ...catalog, metadata: { name: 'a', namespace: 'x' } }])).toEqual([
    'error DOC-106 /metadata/name: a ClusterImageCatalog called "a" already stands further up in "all.yaml"; rename one of the two, or take one out',
    'warning DOC-110 /metadata/namespace: a ClusterImageCatalog belongs to the whole cluster, the namespace "x" is dropped; take metadata.namespace out',
  ]);
});

test.each([
  ['postgresql.cnpg.io/v1', 'Clutser', 'error DOC-107 /kind: postgresql.cnpg.io/v1 has no kind "Clutser"; write "Cluster"'],
  ['postgresql.cnpg.io/v1', 'cluster', 'error DOC-107 /kind: postgresql.cnpg.io/v1 has no kind "cluster"; write "Cluster"'],
  [
    'postgresql.cnpg.oi/v1',
    'Cluster',
    'error DOC-107 /apiVersion: no API is called "postgresql.cnpg.oi/v1"; write "postgresql.cnpg.io/v1", which has the kind Cluster',
  ],
  ['v1', 'Pooler', 'error DOC-107 /apiVersion: "v1" has no kind "Pooler"; write "postgresql.cnpg.io/v1"'],
  [
    'postgresql.cnpg.io/v2',
    'Cluster',
    'error DOC-108 /apiVersion: the kind Cluster is not served as "postgresql.cnpg.io/v2"; write "postgresql.cnpg.io/v1"',
  ],
])('%s %s fails', (apiVersion, kind, line) => {
  expect(lines([{ apiVersion, kind, metadata: { name: 'a' } }])).toEqual([line]);
});

test.each([
  ['v1', 'Node'],
  ['v1', 'Event'],
  ['example.com/v1', 'Cluster'],
  ['postgresql.cnpg.io/v1', 'Something'],
])('%s %s is unknown, not wrong', (apiVersion, kind) => {
  expect(lines([{ apiVersion, kind, metadata: { name: 'a' } }])).toEqual([]);
});

test('a kind that a later release brings fails for the earlier one', () => {
  const role: Kind = { ...CLUSTER, kind: 'DatabaseRole' };
  const anything = systemWith();
  const system = systemWith({
    kinds: [CLUSTER, CATALOG, POOLER, role],
    schema: (kind, release) => (kind.kind === 'DatabaseRole' && release !== '1.30' ? undefined : anything.schema(kind, release)),
  });
  const body = { ...cluster('a'), kind: 'DatabaseRole' };
  expect(lines([body], [system], { 'an-operator': '1.29' })).toEqual([
    'error DOC-109 /kind: An Operator 1.29 has no kind "DatabaseRole", 1.30 has it; judge by a release that has it, with --release an-operator=1.30, or take the object out',
  ]);
  expect(lines([body], [system])).toEqual([]);
});

test('a generated name is judged and warned about', () => {
  expect(lines([{ ...cluster('a'), metadata: { generateName: 'nightly-' } }])).toEqual([
    'warning DOC-111 /metadata/generateName: the name is made up at creation from "nightly-", kubectl apply refuses such an object; write metadata.name, or create the object with kubectl create and acknowledge this',
  ]);
});

test('a generated name may stand twice', () => {
  const twice = [1, 2].map(() => ({ ...cluster('a'), metadata: { generateName: 'nightly-' } }));
  expect(lines(twice).filter((line) => line.includes('DOC-106'))).toEqual([]);
});
