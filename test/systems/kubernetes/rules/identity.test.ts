import { expect, test } from 'vitest';
import type { Document, Json, JsonObject, Rule } from '../../../../src/finding';
import { RULES } from '../../../../src/systems/kubernetes/rules';

const [NAME, NAMESPACE, LABELS, ANNOTATIONS, ANNOTATIONS_SIZE, SERVICE, FINALIZERS] = RULES;
const CONTEXT = { inventory: { documents: [], find: () => undefined, ofKind: () => [] }, release: '1.36' };

function documentWith(metadata: JsonObject, apiVersion = 'postgresql.cnpg.io/v1', kind = 'Cluster'): Document {
  const [version, group = ''] = apiVersion.split('/').reverse();
  return {
    apiVersion,
    group,
    version,
    kind,
    name: String(metadata.name ?? `${metadata.generateName}xxxxx`),
    ...(typeof metadata.namespace === 'string' ? { namespace: metadata.namespace } : {}),
    body: { apiVersion, kind, metadata },
    place: 'chart',
  };
}

function lines(rule: Rule, document: Document): string[] | undefined {
  return rule.check(document, CONTEXT)?.map(({ path, problem, fix }) => `${path}: ${problem}; ${fix}`);
}

const SUBDOMAIN = 'lower-case letters, digits, "-" and "." are expected, with a letter or digit at both ends and around each dot';
const LABEL = 'lower-case letters, digits and "-" are expected, with a letter or digit at both ends';
const SEGMENT = 'a text without "/" and "%" that is not "." or ".." is expected';

test.each([
  ['postgresql.cnpg.io/v1', 'Cluster', 'Orders_Prod', `"Orders_Prod" is no name for a Cluster, ${SUBDOMAIN}; write "orders-prod"`],
  ['postgresql.cnpg.io/v1', 'Cluster', 'orders-', `"orders-" is no name for a Cluster, ${SUBDOMAIN}; write "orders"`],
  ['v1', 'Namespace', 'team.orders', `"team.orders" is no name for a Namespace, ${LABEL}; write "team-orders"`],
  ['v1', 'Service', 'orders.rw', `"orders.rw" is no name for a Service, ${LABEL}; write "orders-rw"`],
  ['apps/v1', 'StatefulSet', 'shop.queue', `"shop.queue" is no name for a StatefulSet, ${LABEL}; write "shop-queue"`],
  ['rbac.authorization.k8s.io/v1', 'Role', 'a/b', `"a/b" is no name for a Role, ${SEGMENT}; write "a:b"`],
  ['rbac.authorization.k8s.io/v1', 'Role', '..', `".." is no name for a Role, ${SEGMENT}; choose another one`],
  [
    'batch/v1',
    'CronJob',
    'a'.repeat(53),
    `"${'a'.repeat(53)}" has 53 characters, at most 52 are expected: the names of its Jobs are longer; choose a shorter name`,
  ],
])('%s %s cannot be called %s', (apiVersion, kind, name, line) => {
  expect(lines(NAME, documentWith({ name }, apiVersion, kind))).toEqual([`/metadata/name: ${line}`]);
});

test.each([
  ['postgresql.cnpg.io/v1', 'Cluster', 'orders.v2-prod'],
  ['postgresql.cnpg.io/v1', 'Cluster', 'a'.repeat(253)],
  ['v1', 'Service', 'a'.repeat(63)],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:Reader of all'],
  ['batch/v1', 'CronJob', 'a'.repeat(52)],
])('%s %s can be called %s', (apiVersion, kind, name) => {
  expect(lines(NAME, documentWith({ name }, apiVersion, kind))).toEqual([]);
});

test.each([
  ['v1', 'Service', 'a'.repeat(64)],
  ['postgresql.cnpg.io/v1', 'Cluster', 'a'.repeat(254)],
])('%s %s cannot have one character more', (apiVersion, kind, name) => {
  expect(lines(NAME, documentWith({ name }, apiVersion, kind))).toHaveLength(1);
});

test('the prefix of a generated name may end in a dash, and is judged otherwise', () => {
  expect(lines(NAME, documentWith({ generateName: 'nightly-' }))).toEqual([]);
  expect(lines(NAME, documentWith({ generateName: 'Nightly-' }))).toEqual([
    `/metadata/generateName: "Nightly-" is no name for a Cluster, ${SUBDOMAIN}; write "nightly"`,
  ]);
});

test('an object without a name does not concern the rule', () => {
  expect(lines(NAME, documentWith({}))).toBeUndefined();
});

test.each([
  [undefined, undefined],
  ['prod', []],
  ['team.orders', [`/metadata/namespace: "team.orders" is no name for a namespace, ${LABEL}; write "team-orders"`]],
])('namespace %s', (namespace, expected) => {
  expect(lines(NAMESPACE, documentWith({ name: 'a', ...(namespace ? { namespace } : {}) }))).toEqual(expected);
});

const WORD = 'letters, digits, "-", "_" and "." are expected, with a letter or digit at both ends';

test.each<[Json | undefined, string[] | undefined]>([
  [undefined, undefined],
  [{ 'app.kubernetes.io/name': 'orders', Team_A: '', x: 'a'.repeat(63) }, []],
  [{ critical: true }, []], // the schema refuses it
  [
    { 'team/a/b': 'x' },
    [
      `/metadata/labels/team~1a~1b: "team/a/b" is no key of a label, one "/" at most is expected, between a DNS name and a word; write "team-a/b"`,
    ],
  ],
  [
    { 'Team.example/a': 'x' },
    [
      `/metadata/labels/Team.example~1a: "Team.example/a" is no key of a label, a DNS name of at most 253 characters is expected before "/": lower-case letters, digits, "-" and "."; write "team.example/a"`,
    ],
  ],
  [
    { owner: 'Jane Doe' },
    [`/metadata/labels/owner: "Jane Doe" is no value of a label, ${WORD}; write "Jane-Doe", or make it an annotation`],
  ],
  [
    { x: 'a'.repeat(64) },
    [
      `/metadata/labels/x: "${'a'.repeat(64)}" is no value of a label, at most 63 characters are expected, there are 64; choose another one, or make it an annotation`,
    ],
  ],
])('labels %j', (labels, expected) => {
  expect(lines(LABELS, documentWith({ name: 'a', ...(labels === undefined ? {} : { labels }) }))).toEqual(expected);
});

test.each<[Json | undefined, string[] | undefined]>([
  [undefined, undefined],
  [{ 'Example.com/Reviewed-By': 'the team, on Monday' }, []],
  [{ 'reviewed by': 'x' }, [`/metadata/annotations/reviewed by: "reviewed by" is no key of an annotation, ${WORD}; write "reviewed-by"`]],
])('annotations %j', (annotations, expected) => {
  expect(lines(ANNOTATIONS, documentWith({ name: 'a', ...(annotations === undefined ? {} : { annotations }) }))).toEqual(expected);
});

test.each([
  [256 * 1024 - 1, []],
  [256 * 1024, ['/metadata/annotations: the annotations take 262145 bytes, at most 262144 are expected; move long texts into a ConfigMap']],
])('an annotation with a key of one byte and a value of %d', (size, expected) => {
  expect(lines(ANNOTATIONS_SIZE, documentWith({ name: 'a', annotations: { a: 'x'.repeat(size) } }))).toEqual(expected);
});

test.each([
  ['orders', []],
  ['2nd', ['/metadata/name: "2nd" starts with a digit, which Kubernetes before 1.36 refuses; start the name with a letter']],
  ['a.b', undefined],
])('a Service called %s', (name, expected) => {
  expect(lines(SERVICE, documentWith({ name }, 'v1', 'Service'))).toEqual(expected);
});

test.each<[Json | undefined, string[] | undefined]>([
  [undefined, undefined],
  [['foregroundDeletion', 'cnpg.io/keep'], []],
  [['wait for me'], [`/metadata/finalizers/0: "wait for me" is no name of a finalizer, ${WORD}; write "wait-for-me"`]],
])('finalizers %j', (finalizers, expected) => {
  expect(lines(FINALIZERS, documentWith({ name: 'a', ...(finalizers === undefined ? {} : { finalizers }) }))).toEqual(expected);
});
