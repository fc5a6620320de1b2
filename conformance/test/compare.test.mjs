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

const judged = (accepted, release = '1.30') => ({ file: 'a.yaml', path: 'a.yaml', document: 1, kind: 'Cluster', release, accepted });
const relations = async (checker, release, results) => (await compareVerdicts(checker, release, results)).map(({ relation }) => relation);

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
    assert.deepEqual(await relations(checkerThatFinds(...findings), '1.30', [judged(accepted)]), [relation]);
  });
}

test('a rule of webhooks that do not run for the release cannot be compared', async () => {
  assert.deepEqual(await relations(checkerThatFinds(admission), '1.28', [judged(true, '1.28')]), ['incomparable']);
});

test('a schema finding is compared for every release', async () => {
  assert.deepEqual(await relations(checkerThatFinds(admission, schema), '1.28', [judged(true, '1.28')]), ['stricter']);
});

test('a skipped document is not compared', async () => {
  assert.deepEqual(await relations(checkerThatFinds(schema), '1.30', [judged(null)]), []);
});

test('a finding about a document that the judge did not read stops the comparison', async () => {
  await assert.rejects(compareVerdicts(checkerThatFinds({ ...schema, document: 2 }), '1.30', [judged(true)]), JudgeError);
});

test('a finding behind the place where kubectl stops reading is about that place', async () => {
  const end = { ...judged(false), kind: undefined, endsFile: true };
  assert.deepEqual(await relations(checkerThatFinds({ ...schema, document: 2 }), '1.30', [end]), ['agreed']);
});

test('a checker that could not run stops the comparison', async () => {
  await assert.rejects(compareVerdicts(join(folder, 'missing.mjs'), '1.30', [judged(true)]), JudgeError);
});
