import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check';
import { AskedRules } from '../../src/check/asked';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';
import { CLUSTER, cluster, inPlace, ruleWith, SECRET, systemWith } from './systems';

const rules = [
  ruleWith({ id: 'TEST-001', about: ['/spec/replica/source'] }),
  ruleWith({ id: 'TEST-002' }),
  ruleWith({ id: 'TEST-003', about: ['/spec/env', '/metadata/annotations/a.b~1c'] }),
  ruleWith({ id: 'TEST-004', about: ['/spec/replica'] }),
];

test.each([
  ['nothing of it', {}, ['TEST-002']],
  ['a member of a member', { spec: { replica: { source: 'a' } } }, ['TEST-001', 'TEST-002', 'TEST-004']],
  ['the outer member alone', { spec: { replica: {} } }, ['TEST-002', 'TEST-004']],
  ['the member as null', { spec: { replica: null } }, ['TEST-002', 'TEST-004']],
  ['a list where a map is expected', { spec: [{ replica: {} }] }, ['TEST-002']],
  ['an annotation with a slash', { metadata: { annotations: { 'a.b/c': '' } } }, ['TEST-002', 'TEST-003']],
  ['a member of the prototype', JSON.parse('{"spec": {"__proto__": {"env": []}}}'), ['TEST-002']],
])('of a document with %s', (_name, body, expected) => {
  const asked = new AskedRules(rules);
  asked.about({ spec: { env: [], replica: { source: 'earlier' } } });
  expect(asked.about(body).map(({ id }) => id)).toEqual(expected);
});

test('a rule that needs documents of a kind is asked where one is given', () => {
  const system = systemWith({ kinds: [CLUSTER, SECRET], rules: [ruleWith({ id: 'TEST-001', beside: [SECRET] })] });
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } };
  const applied = (...bodies: object[]) => check(inPlace('a', ...bodies), { systems: [system] }).rulesApplied;
  expect(applied(cluster('a'))).not.toContain('TEST-001');
  expect(applied(cluster('a'), secret)).toContain('TEST-001');
});

const ROOT = join(__dirname, '../..');
const CORPUS = ['test/golden', 'test/check/wrong', 'test/check/right', 'test/check/sound', 'conformance/transitions/new'].flatMap(
  (folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(folder, name)),
);

test.each(CORPUS)('rules say the same of %s when all of them are asked', (file) => {
  const texts = [readText(file, readFileSync(join(ROOT, file), 'utf8'))];
  const asking = SYSTEMS.map((system) => ({
    ...system,
    rules: system.rules.map((rule) => ({ ...rule, about: undefined, beside: undefined })),
  }));
  const said = (systems: typeof SYSTEMS) =>
    judgeTexts(texts, { systems }).findings.map(({ rule, line, problem }) => `${rule} ${line} ${problem}`);
  expect(said(SYSTEMS)).toEqual(said(asking));
});
