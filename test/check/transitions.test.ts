import { expect, test } from 'vitest';
import { check, type Subject } from '../../src/check';
import { type Document, memberAt } from '../../src/finding';
import { CATALOG, cluster, inPlace, ruleWith, SECRET, systemWith } from './systems';

/** Says what stood there before. */
const rule = ruleWith({
  layer: 'transition',
  kinds: [{ group: '*', kind: '*' }],
  check: (_document, { before }) => [{ path: '', problem: describe(before), fix: 'nothing' }],
});

function describe(before: Document | undefined): string {
  return before ? `was ${memberAt(before.body, 'spec', 'was')} in ${before.place}` : 'was not there';
}

function compare(after: Subject[], before: Subject[] | undefined, own: Parameters<typeof systemWith>[0] = {}) {
  const systems = [systemWith({ rules: [rule], kinds: [...systemWith().kinds, SECRET], ...own })];
  const verdict = check(after, { systems, before });
  const said = verdict.findings.filter(({ rule: id }) => id === rule.id).map(({ problem, document }) => `${document?.place}: ${problem}`);
  return { ...verdict, said };
}

test('a rule on updates does not apply without old manifests', () => {
  expect(compare(inPlace('a', cluster('x')), undefined)).toMatchObject({
    rulesApplied: expect.not.arrayContaining([rule.id]),
    compared: 0,
  });
});

test('a rule on updates does not apply to what was not there', () => {
  const { rulesApplied, compared } = compare(inPlace('a', cluster('x')), inPlace('a', cluster('y', { was: 1 })));
  expect(rulesApplied).not.toContain(rule.id);
  expect(compared).toBe(0);
});

test('the old manifest of the same place is taken', () => {
  const before = [...inPlace('a', cluster('x', { was: 1 })), ...inPlace('b', cluster('x', { was: 2 }))];
  expect(compare([...inPlace('b', cluster('x')), ...inPlace('a', cluster('x'))], before)).toMatchObject({
    said: ['b: was 2 in b', 'a: was 1 in a'],
    compared: 2,
  });
});

test('an object that moved to another place is found again', () => {
  expect(compare(inPlace('new', cluster('x')), inPlace('old', cluster('x', { was: 1 }))).said).toEqual(['new: was 1 in old']);
});

test('an object of the same name in a new place is a new object where the old one stays', () => {
  const after = [...inPlace('a', cluster('x')), ...inPlace('b', cluster('x'))];
  expect(compare(after, inPlace('a', cluster('x', { was: 1 }))).said).toEqual(['a: was 1 in a']);
});

test.each([
  ['group', { ...cluster('x'), apiVersion: 'example.com/v1' }],
  ['kind', { ...cluster('x'), kind: 'Pooler' }],
  ['namespace', cluster('x', {}, { namespace: 'other' })],
])('another %s is another object', (_what, other) => {
  expect(compare(inPlace('a', cluster('x')), inPlace('a', other)).said).toEqual([]);
});

test('another version of the same group is the same object', () => {
  const old = { ...cluster('x', { was: 1 }), apiVersion: 'postgresql.cnpg.io/v1alpha1' };
  expect(compare(inPlace('a', cluster('x')), inPlace('a', old)).said).toEqual(['a: was 1 in a']);
});

test('a kind without namespaces is found whatever namespace is written', () => {
  const catalog = (metadata: object) => ({ apiVersion: 'postgresql.cnpg.io/v1', kind: CATALOG.kind, metadata, spec: { was: 1 } });
  const before = inPlace('a', catalog({ name: 'x', namespace: 'some' }));
  expect(compare(inPlace('a', catalog({ name: 'x' })), before).said).toEqual(['a: was 1 in a']);
});

test('the items of old Lists are old manifests', () => {
  const list = { apiVersion: 'v1', kind: 'List', items: [cluster('x', { was: 1 })] };
  expect(compare(inPlace('a', cluster('x')), inPlace('a', list)).said).toEqual(['a: was 1 in a']);
});

test('objects without a name are never the same', () => {
  const unnamed = cluster('', {}, { generateName: 'x-' });
  expect(compare(inPlace('a', unnamed), inPlace('a', unnamed)).said).toEqual([]);
});

test('the old manifest is filled in as the new one is', () => {
  const defaults = (document: Document) => ({ ...document, body: { ...document.body, spec: { was: 'filled in' } } });
  expect(compare(inPlace('a', cluster('x')), inPlace('a', cluster('x')), { defaults }).said).toEqual(['a: was filled in in a']);
});

test('old manifests are not judged, however wrong they are', () => {
  const wrong = [null, 'text', {}, { kind: 'Cluster' }, { ...cluster('x'), metadata: 7 }, { ...cluster('y'), spec: 'nothing' }];
  const { findings } = compare(inPlace('a', cluster('x')), inPlace('a', ...wrong));
  expect(findings).toEqual([]);
});

test('what cannot be filled in is compared as it is, and said to be our mistake', () => {
  const defaults = (document: Document): Document => {
    if (memberAt(document.body, 'spec', 'was') === 1) {
      throw new Error('oh');
    }
    return document;
  };
  const { said, findings } = compare(inPlace('a', cluster('x')), inPlace('a', cluster('x', { was: 1 })), { defaults });
  expect(said).toEqual(['a: was 1 in a']);
  expect(findings.map((finding) => finding.rule)).toContain('INTERNAL-001');
});

test('what an update is refused for is only a warning in a release that nobody knows', () => {
  const systems = [systemWith({ rules: [rule] })];
  const options = { systems, releases: { 'an-operator': '9.9' }, before: inPlace('a', cluster('x')) };
  expect(check(inPlace('a', cluster('x')), options).findings).toMatchObject([{ severity: 'warning' }]);
});
