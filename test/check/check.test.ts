import { expect, test } from 'vitest';
import { type CheckOptions, check } from '../../src/check';
import type { Document, KindSchema } from '../../src/finding';
import { CLUSTER, cluster, inPlace, ruleWith, SECRET, systemWith } from './systems';

const TEXT = { rule: 'TEST-001', path: '/spec', problem: 'something is the case', fix: 'do something' };

function rulesFound(bodies: unknown[], options: Partial<CheckOptions> = {}) {
  return check(inPlace('chart', ...bodies), { systems: [systemWith({ rules: [ruleWith()] })], ...options });
}

test('a finding carries what its rule says of itself, its subject and its document', () => {
  const verdict = rulesFound([cluster('a')]);
  expect(verdict.findings).toEqual([
    {
      ...TEXT,
      layer: 'admission',
      severity: 'error',
      source: 'https://example.com/rule',
      subject: 0,
      at: '',
      document: expect.objectContaining({ kind: 'Cluster', group: 'postgresql.cnpg.io', version: 'v1', name: 'a', place: 'chart' }),
    },
  ]);
});

test('findings are sorted by subject, pointer and rule', () => {
  const rules = [
    ruleWith({ id: 'TEST-003' }),
    ruleWith({ id: 'TEST-002', check: () => [{ path: '/b', problem: '', fix: '' }] }),
    ruleWith({ id: 'TEST-001', check: () => [{ path: '/b', problem: '', fix: '' }] }),
  ];
  const { findings } = rulesFound([cluster('b'), cluster('a')], { systems: [systemWith({ rules })] });
  expect(findings.map(({ subject, path, rule }) => `${subject} ${path} ${rule}`)).toEqual([
    '0 /b TEST-001',
    '0 /b TEST-002',
    '0 /spec TEST-003',
    '1 /b TEST-001',
    '1 /b TEST-002',
    '1 /spec TEST-003',
  ]);
});

test('a rule that does not apply is not counted as applied, one that is satisfied is', () => {
  const rules = [ruleWith({ id: 'TEST-001', check: () => undefined }), ruleWith({ id: 'TEST-002', check: () => [] })];
  const { rulesApplied } = rulesFound([cluster('a')], { systems: [systemWith({ rules })] });
  expect(rulesApplied).toContain('TEST-002');
  expect(rulesApplied).not.toContain('TEST-001');
});

test('a rule for every kind judges all kinds that some system knows', () => {
  const systems = [systemWith({ rules: [ruleWith({ kinds: [{ group: '*', kind: '*' }] })] })];
  expect(rulesFound([{ ...cluster('a'), kind: 'Pooler' }], { systems }).findings).toMatchObject([TEXT]);
  expect(rulesFound([{ apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' } }], { systems }).findings).toEqual([]);
});

test('what the schema says of a value that is reported already is left out', () => {
  const schema: KindSchema = { pool: { shapes: [{ type: 'object', open: true, required: ['metadata', 'spec'] }] }, root: 0 };
  const { findings } = rulesFound([{ apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster' }], {
    systems: [systemWith({ schema: () => schema })],
  });
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual(['DOC-104 /metadata', 'SCHEMA-003 /spec']);
});

test('kinds that no system knows are counted and not judged', () => {
  const thing = { apiVersion: 'example.com/v1', kind: 'Thing', metadata: { name: 'a' } };
  const verdict = rulesFound([thing, { ...thing, metadata: { name: 'b' } }, cluster('c')]);
  expect([...verdict.unknownKinds]).toEqual([['example.com/v1 Thing', 2]]);
  expect([...verdict.judgedKinds]).toEqual([['Cluster', 1]]);
  expect(verdict.documents).toBe(3);
});

test('the items of a List are judged one by one and keep their pointer', () => {
  const { findings, documents } = rulesFound([{ apiVersion: 'v1', kind: 'List', items: [cluster('a'), cluster('b')] }]);
  expect(documents).toBe(2);
  expect(findings.map(({ at, path, document }) => [at, path, document?.name])).toEqual([
    ['/items/0', '/spec', 'a'],
    ['/items/1', '/spec', 'b'],
  ]);
});

test('an empty document holds nothing', () => {
  expect(rulesFound([null, undefined])).toMatchObject({ documents: 0, findings: [] });
});

test('rules see the document with its defaults', () => {
  const defaults = (document: Document) => ({ ...document, body: { ...document.body, spec: { instances: 1 } } });
  const seen: unknown[] = [];
  const rule = ruleWith({ check: ({ body }) => void seen.push(body.spec) });
  rulesFound([cluster('a')], { systems: [systemWith({ defaults, rules: [rule] })] });
  expect(seen).toEqual([{ instances: 1 }]);
});

test('a rule that breaks off becomes a finding of our own, and the others still run', () => {
  const broken = ruleWith({
    id: 'TEST-000',
    check() {
      throw new TypeError('x is not a function');
    },
  });
  const { findings } = rulesFound([cluster('a')], { systems: [systemWith({ rules: [broken, ruleWith()] })] });
  expect(findings.map(({ rule }) => rule)).toEqual(['INTERNAL-001', 'TEST-001']);
  expect(findings[0].problem).toMatch(
    /^rule TEST-000 broke off with TypeError: x is not a function \(check\.test\.ts:\d+\), which is a bug of cdk8s-postgres; what it checks was not checked$/,
  );
  expect(findings[0].fix).toBe('report it with this object at https://github.com/cdk8s-postgres/cdk8s-postgres/issues');
});

test('a rule that breaks off on a Secret does not quote it', () => {
  const rule = ruleWith({
    kinds: [SECRET],
    check() {
      throw new Error('cannot read s3cr3t');
    },
  });
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } };
  const { findings } = rulesFound([secret], { systems: [systemWith({ kinds: [SECRET], rules: [rule] })] });
  expect(findings[0].problem).toMatch(/^rule TEST-001 broke off with Error \(check\.test\.ts:\d+\), which/);
});

test('a finding about a Secret says nothing of what it holds, whatever its rule does', () => {
  const rule = ruleWith({
    kinds: [SECRET],
    check: () => [{ path: '/data', problem: '"abc" and hunter22 and aHVudGVyMjI= and 471147110', fix: 'write "abd", not "abc"' }],
  });
  const data = { short: Buffer.from('abc').toString('base64'), long: 'aHVudGVyMjI=' };
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, data, stringData: { number: 471147110 } };
  const { findings } = rulesFound([secret], { systems: [systemWith({ kinds: [SECRET], rules: [rule] })] });
  expect(findings.map(({ problem, fix }) => [problem, fix])).toEqual([['"…" and … and … and …', 'write "abd", not "…"']]);
});

test('defaults that break off become a finding, and the document is judged as it was written', () => {
  const defaults = () => {
    throw new Error('no');
  };
  const { findings } = rulesFound([cluster('a')], { systems: [systemWith({ defaults, rules: [ruleWith()] })] });
  expect(findings.map(({ rule }) => rule)).toEqual(['INTERNAL-001', 'TEST-001']);
});

test('references are found in the place first, then anywhere', () => {
  const found: unknown[] = [];
  const rule = ruleWith({
    check: (document, { inventory }) => void found.push(inventory.find(document, SECRET, 'key')?.place),
  });
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'key' } };
  const systems = [systemWith({ kinds: [CLUSTER, SECRET], rules: [rule] })];
  check([...inPlace('a', secret), ...inPlace('b', secret, cluster('one')), ...inPlace('c', cluster('two'))], { systems });
  expect(found).toEqual(['b', 'a']);
});
