import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/check/formats/outcome';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';
import { cases as operatorTests } from './webhook-cases/operator-tests.json';
import { readCases, type WebhookCase } from './webhook-cases/read-cases';

/** What the API server and the operator say of an object; later layers are free to say more. */
const LAYERS = ['document', 'schema', 'admission'];
const CASES = readCases();
const README = readFileSync(join(__dirname, 'webhook-cases/README.md'), 'utf8');

function judge({ text, before }: WebhookCase) {
  const options = before === undefined ? {} : { before: [readText('a.yaml', before)] };
  const { findings, ...verdict } = judgeTexts([readText('a.yaml', text)], { systems: SYSTEMS, ...options });
  return { ...verdict, findings: findings.filter(isSaidByThem) };
}

/** Of a change they say what they refuse; they warn of none. */
function isSaidByThem({ layer, severity }: LocatedFinding): boolean {
  return LAYERS.includes(layer) || (layer === 'transition' && severity === 'error');
}

test.each(CASES)('$name is $verdict ($of)', (each) => {
  const { findings, compared } = judge(each);
  expect(compared).toBe(each.before === undefined ? 0 : 1);
  expect(findings.some(({ severity }) => severity === 'error') ? 'refused' : 'accepted').toBe(each.verdict);
  const said = new Set(findings.map(({ rule, path }) => `${rule} ${JSON.stringify(path).slice(1, -1)}`));
  expect([...said]).toEqual(each.findings);
});

test('no two objects of one file have the same name', () => {
  expect(CASES.map(({ name }) => name)).toHaveLength(new Set(CASES.map(({ name }) => name)).size);
});

const allTests = Object.entries(operatorTests).flatMap(([file, lines]) => lines.map((line) => `${file}:${line}`));
const restated = new Set(CASES.map(({ of }) => of).filter((of) => of !== 'ours'));
const leftOut = [...README.matchAll(/^\| ([a-z]+:\d+) \| .+ \|$/gm)].map(([, of]) => of);

test('each case of the operator is restated, or left out for a reason', () => {
  expect([...restated, ...leftOut].sort()).toEqual([...allTests].sort());
});

test.each(Object.entries(operatorTests))('the cases of %s are counted', (file, lines) => {
  const ofFile = (all: Iterable<string>) => [...all].filter((of) => of.startsWith(`${file}:`)).length;
  expect(README).toContain(`\n| ${file} | ${lines.length} | ${ofFile(restated)} | ${ofFile(leftOut)} |\n`);
});
