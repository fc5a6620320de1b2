import { expect, test } from 'vitest';
import { check, type Subject } from '../../src/check';
import type { Document, Kind, KindSchema, Rule, RuleContext, System } from '../../src/finding';
import { SYSTEMS } from '../../src/systems';
import { cluster, inPlace, ruleWith, systemWith } from './systems';

const VALUES: Kind = { group: 'an-chart', version: 'values', kind: 'Values', scope: 'Namespaced' };
const SCHEMA: KindSchema = {
  pool: {
    shapes: [
      { type: 'object', properties: { size: 1, image: 2 }, required: ['size'] },
      { type: 'string' },
      { type: 'object', properties: { tag: 1 } },
    ],
  },
  root: 0,
};

/** Every other system with one that knows a chart: whatever is said of any object must not be said of values. */
function withChart(own: Partial<System> = {}): System[] {
  return [...SYSTEMS, systemWith({ id: 'chart-system', title: 'Chart System', kinds: [VALUES], schema: () => SCHEMA, ...own })];
}

function values(body: unknown, chart = 'an-chart', place = 'chart'): Subject {
  return { place, body, chart };
}

function lines(subjects: Subject[], systems: System[] = withChart()): string[] {
  return check(subjects, { systems }).findings.map(
    ({ rule, severity, at, path, problem, fix }) => `${severity} ${rule} ${at}${path}: ${problem}; ${fix}`,
  );
}

test('values are a document of the kind that the chart has', () => {
  const seen: Document[] = [];
  const rule = ruleWith({ kinds: [VALUES], check: (document) => void seen.push(document) });
  const body = { size: 'small' };
  const { judgedKinds, documents } = check([values(body)], { systems: withChart({ rules: [rule] }) });
  expect(seen).toEqual([
    { apiVersion: 'an-chart/values', group: 'an-chart', version: 'values', kind: 'Values', name: 'an-chart', body, place: 'chart' },
  ]);
  expect(documents).toBe(1);
  expect([...judgedKinds]).toEqual([['values of an-chart', 1]]);
});

test.each([
  ['names and namespaces that no object may have', { metadata: { name: 'Not A Name', namespace: 'Neither This', generateName: 'x-' } }],
  ['labels, annotations, finalizers', { metadata: { labels: { 'a b': 'c d' }, annotations: { 'a b': 1 }, finalizers: ['a b'] } }],
  ['acknowledgements', { metadata: { annotations: { 'cdk8s-postgres/acknowledge.NO-001': '' } } }],
  ['apiVersion and kind', { apiVersion: 'a/b/c', kind: 1 }],
  ['a List', { apiVersion: 'v1', kind: 'List', items: [cluster('a'), 'text'] }],
  ['a List without items', { apiVersion: 'v1', kind: 'List' }],
  ['another object', { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Clustr' }],
])('values may hold %s', (_name, body) => {
  const open = withChart({ schema: () => ({ pool: { shapes: [{ type: 'object', open: true }] }, root: 0 }) });
  expect(lines([values(body)], open)).toEqual([]);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['an empty map', {}],
])('values that are %s are an empty map', (_name, body) => {
  expect(lines([values(body)])).toEqual(['error SCHEMA-003 /size: "size" is missing in Values; add "size"']);
});

test.each([
  ['a list', [{ size: 'small' }], 'a list of 1 item'],
  ['a text', 'size', 'a text'],
])('values that are %s are no values', (_name, body, described) => {
  expect(lines([values(body)])).toEqual([
    `error DOC-012 : the values are ${described}, a map is expected; write each value under its name`,
  ]);
});

test('the schema knows no apiVersion, kind or metadata of its own, and misses none', () => {
  expect(lines([values({ size: 'small' })])).toEqual([]);
  expect(lines([values({ size: 'small', kind: 'x', imag: { tag: '1' } })])).toEqual([
    'error SCHEMA-001 /imag: "imag" is not a field of Values; did you mean "image"?',
    'error SCHEMA-001 /kind: "kind" is not a field of Values; remove it, or write one of "size", "image"',
  ]);
  expect(lines([values({ size: 'small', image: { tag: 1 } })])).toEqual([
    'error SCHEMA-002 /image/tag: 1 is a whole number, a text is expected; write "1", in quotes',
  ]);
});

test('a system need not have a schema of values that it knows', () => {
  expect(lines([values({ anything: 1 })], withChart({ schema: () => undefined }))).toEqual([]);
});

test('a release that takes no values any more says so', () => {
  const gone = withChart({ schema: (_kind, release) => (release === '1.30' ? undefined : SCHEMA) });
  expect(lines([values({ size: 'small' })], gone)).toEqual([
    'error DOC-109 : Chart System 1.30 takes no values of the chart an-chart, 1.28, 1.29 do; judge by a release that takes them, with --release chart-system=1.28, or take the file out',
  ]);
});

test('values of a chart stand once in a place', () => {
  const body = { size: 'small' };
  expect(lines([values(body), values(body)])).toEqual([
    'error DOC-106 : values of the chart an-chart already stand further up in "chart"; keep one of the two, or give each a location of its own',
  ]);
  expect(lines([values(body, 'an-chart', 'one'), values(body, 'an-chart', 'two')])).toEqual([]);
});

test('of a chart that nobody knows nothing is said', () => {
  const verdict = check([values({ a: 1 }, 'foo'), values({}, 'foo'), values({}, 'an-chartt')], { systems: withChart() });
  expect(verdict.findings).toEqual([]);
  expect([...verdict.unknownKinds]).toEqual([
    ['values of an-chartt', 1],
    ['values of foo', 2],
  ]);
});

test('a manifest is never the values of a chart, and none is guessed to be', () => {
  expect(lines([{ place: 'a', body: { apiVersion: 'an-chart/values', kind: 'Values', metadata: { name: 'an-chart' }, size: 1 } }])).toEqual(
    [
      'error DOC-113 /kind: no API server has "Values" of "an-chart/values"; take apiVersion and kind out, and give the file with --values CHART=PATH',
    ],
  );
  const near = ['an-chart/v1', 'an-chartt/v1', 'v1'].map((apiVersion) => ({ apiVersion, kind: 'Values', metadata: { name: 'a' } }));
  expect(lines(inPlace('a', ...near))).toEqual([]);
});

test('rules find values beside objects, in the place first', () => {
  const seen: unknown[] = [];
  const rule = ruleWith({
    check: (document, { inventory }) => void seen.push(inventory.find(document, VALUES, 'an-chart')?.body.size),
  });
  const systems = [systemWith({ rules: [rule] }), ...withChart().slice(-1)];
  check([values({ size: 'far' }, 'an-chart', 'b'), values({ size: 'near' }, 'an-chart', 'a'), ...inPlace('a', cluster('c'))], { systems });
  expect(seen).toEqual(['near']);
});

test('values before a change are found, in the same place or another one', () => {
  const grown = ruleWith({
    kinds: [VALUES],
    layer: 'transition',
    check: ({ body }, { before }) => [{ path: '/size', problem: `${before?.body.size} became ${body.size}`, fix: 'wait' }],
  });
  const systems = withChart({ rules: [grown] });
  for (const place of ['chart', 'elsewhere']) {
    const { findings, compared } = check([values({ size: 'large' })], { systems, before: [values({ size: 'small' }, 'an-chart', place)] });
    expect(compared).toBe(1);
    expect(findings.map(({ problem }) => problem)).toEqual(['small became large']);
  }
  expect(check([values({ size: 'a' })], { systems, before: [values({ size: 'b' }, 'other')] }).findings).toEqual([]);
});

test('many values of one kind are all judged: what one rule read in an example holds for the same values alone', () => {
  const size = ruleWith({
    kinds: [VALUES],
    check: ({ body }) => (body.size === 'odd' ? [{ path: '/size', problem: 'odd', fix: 'write another' }] : []),
  });
  const subjects = Array.from({ length: 60 }, (_, index) => values({ size: index % 30 === 29 ? 'odd' : 'small' }, 'an-chart', `${index}`));
  expect(check(subjects, { systems: withChart({ rules: [size] }) }).findings.map(({ subject }) => subject)).toEqual([29, 59]);
});

function asked(options: { releases?: Record<string, string>; own?: string }): (true | undefined)[] {
  const seen: RuleContext['releaseAsked'][] = [];
  const rule: Rule = ruleWith({ check: (_document, { releaseAsked }) => void seen.push(releaseAsked) });
  check(inPlace('a', cluster('a')), {
    systems: [systemWith({ rules: [rule] })],
    ...(options.releases ? { releases: options.releases } : {}),
    releaseOf: () => options.own,
  });
  return seen;
}

test('a rule is told whether the release was asked for', () => {
  expect(asked({})).toEqual([undefined]);
  expect(asked({ releases: { 'an-operator': '1.30' } })).toEqual([true]);
  expect(asked({ releases: { 'an-operator': '1.31' } })).toEqual([true]);
  expect(asked({ own: '1.29' })).toEqual([true]);
});

test('what is quiet where nobody asked for a release need not be where somebody did', () => {
  const rule = ruleWith({ check: (_document, { releaseAsked }) => (releaseAsked ? [{ path: '', problem: 'asked', fix: 'none' }] : []) });
  const { findings } = check(inPlace('a', ...Array.from({ length: 60 }, (_, index) => cluster(`a${index}`))), {
    systems: [systemWith({ rules: [rule] })],
    releaseOf: (subject) => (subject === 55 ? '1.30' : undefined),
  });
  expect(findings.map(({ subject }) => subject)).toEqual([55]);
});
