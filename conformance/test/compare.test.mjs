import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compareVerdicts } from '../lib/compare.mjs';
import { JudgeError } from '../lib/errors.mjs';

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
after(() => rmSync(folder, { recursive: true }));

/** A checker that finds what it is told to. */
function checkerThatFinds(...findings) {
  const file = join(folder, 'checker.mjs');
  const complete = findings.map((finding) => ({ file: 'a.yaml', document: 1, kind: 'Cluster', severity: 'error', ...finding }));
  writeFileSync(
    file,
    `console.log(${JSON.stringify(JSON.stringify({ findings: complete }))}); process.exitCode = ${findings.length ? 1 : 0};`,
  );
  return file;
}

const judged = (accepted, withManager = true) => ({ file: 'a.yaml', path: 'a.yaml', document: 1, kind: 'Cluster', withManager, accepted });
const relations = async (checker, results) => (await compareVerdicts(checker, '1.30', results)).map(({ relation }) => relation);

const admission = { rule: 'CNPG-001', layer: 'admission' };
const schema = { rule: 'SCHEMA-001', layer: 'schema' };

for (const [name, accepted, findings, relation] of [
  ['both accept', true, [], 'agreed'],
  ['both refuse', false, [admission], 'agreed'],
  ['only the server refuses', false, [], 'laxer'],
  ['only we refuse', true, [admission], 'stricter'],
  ['a warning refuses nothing', true, [{ ...admission, severity: 'warning' }], 'agreed'],
  ['layers beyond the server refuse nothing', true, [{ rule: 'PG-001', layer: 'postgres' }], 'agreed'],
]) {
  test(`${name}: ${relation}`, async () => {
    assert.deepEqual(await relations(checkerThatFinds(...findings), [judged(accepted)]), [relation]);
  });
}

test('a rule of webhooks cannot be compared where they do not run', async () => {
  assert.deepEqual(await relations(checkerThatFinds(admission), [judged(true, false)]), ['incomparable']);
});

test('a schema finding is compared without a manager as well', async () => {
  assert.deepEqual(await relations(checkerThatFinds(admission, schema), [judged(true, false)]), ['stricter']);
});

test('a skipped document is not compared', async () => {
  assert.deepEqual(await relations(checkerThatFinds(schema), [judged(null)]), []);
});

test('a finding about a document that the judge did not read stops the comparison', async () => {
  await assert.rejects(compareVerdicts(checkerThatFinds({ ...schema, document: 2 }), '1.30', [judged(true)]), JudgeError);
});

test('a finding behind the place where kubectl stops reading is about that place', async () => {
  const end = { ...judged(false), kind: undefined, endsFile: true };
  assert.deepEqual(await relations(checkerThatFinds({ ...schema, document: 2 }), [end]), ['agreed']);
});

test('a checker that could not run stops the comparison', async () => {
  await assert.rejects(compareVerdicts(join(folder, 'missing.mjs'), '1.30', [judged(true)]), JudgeError);
});
