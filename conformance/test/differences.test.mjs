import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differencesOf } from '../lib/differences.mjs';

const table = (row) => `# Differences\n\n| document | ours | theirs | reason |\n|---|---|---|---|\n${row}\n`;
const known = differencesOf(table('| a.yaml#1 | rejected | accepted | stricter on purpose |'));
const result = { file: 'a.yaml', document: 1, accepted: true, relation: 'stricter' };

test('a listed difference has its reason', () => {
  assert.equal(known.reasonFor(result), 'stricter on purpose');
});

test('a difference the other way round is not the listed one', () => {
  assert.equal(known.reasonFor({ ...result, accepted: false }), undefined);
});

test('another document of the same file is not listed', () => {
  assert.equal(known.reasonFor({ ...result, document: 2 }), undefined);
});

test('a row that is judged alike is no longer seen', () => {
  assert.deepEqual(
    known.noLongerSeen([{ ...result, relation: 'agreed' }]).map(({ document }) => document),
    ['a.yaml#1'],
  );
});

test('a row that differs in one of two releases is still seen', () => {
  assert.deepEqual(known.noLongerSeen([{ ...result, relation: 'agreed' }, result]), []);
});

test('a row about a document that was not compared is left alone', () => {
  assert.deepEqual(known.noLongerSeen([]), []);
});

test('a row without a reason is refused', () => {
  assert.throws(
    () => differencesOf(table('| a.yaml#1 | rejected | accepted | |')),
    /needs FILE#NUMBER or "every KIND with TEXT", accepted and rejected, and a reason/,
  );
});

test('a row about every object of a kind holds where all our findings are of its rule', () => {
  const every = differencesOf(table('| every Secret with SCHEMA-002 | rejected | accepted | on purpose |'));
  const secret = { ...result, kind: 'Secret', errors: [{ rule: 'SCHEMA-002' }], message: '' };
  assert.equal(every.reasonFor(secret), 'on purpose');
  assert.equal(every.reasonFor({ ...secret, kind: 'ConfigMap' }), undefined);
  assert.equal(every.reasonFor({ ...secret, errors: [...secret.errors, { rule: 'SCHEMA-001' }] }), undefined);
  assert.deepEqual(every.noLongerSeen([{ ...secret, relation: 'agreed' }]), []);
});

test('a row about what the server alone refuses holds where its message says so', () => {
  const every = differencesOf(table('| every Policy with compilation failed | accepted | rejected | on purpose |'));
  const policy = { ...result, accepted: false, kind: 'Policy', errors: [], message: 'compilation failed: x' };
  assert.equal(every.reasonFor(policy), 'on purpose');
  assert.equal(every.reasonFor({ ...policy, message: 'something else' }), undefined);
});
