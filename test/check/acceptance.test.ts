import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';

/** What the API server itself says, and what it would say if the operator did not rewrite clusters before; later layers are free to say more. */
const LAYERS = ['document', 'schema'];
const MORE = /^(DOC|K8S)-|^CNPG-392$/;

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}

function samplesIn(folder: string): Sample[] {
  const directory = join(__dirname, folder);
  return readdirSync(directory).flatMap((file) =>
    readFileSync(join(directory, file), 'utf8')
      .split(/^---\n/m)
      .map((text, index) => ({ name: `${file} ${index + 1}`, text, expected: /^# (.*)\n/.exec(text)?.[1].replace(" ''", ' ') ?? '' })),
  );
}

function judge(text: string) {
  return judgeTexts([readText('a.yaml', text)], { systems: SYSTEMS }).findings.filter(
    ({ rule, layer }) => LAYERS.includes(layer) || MORE.test(rule),
  );
}

/** Files whose documents the schema has nothing against; what is wrong with them is said by other layers. */
const LATER = /^(admission|postgres|soundness)\.yaml /;
const all = samplesIn('wrong');
const wrong = all.filter(({ name }) => !LATER.test(name));
const later = all.filter(({ name }) => LATER.test(name));
const right = samplesIn('right');

const FOLDER = join(__dirname, 'wrong-together');
const together = readdirSync(FOLDER).map((name): Sample => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, expected: /^# (.*)\n/.exec(text)?.[1] ?? '' };
});

/** Errors, or warnings where there is no error, each once: two objects in each other's way are both told so. */
function worst(text: string): string[] {
  const { findings } = judgeTexts([readText('a.yaml', text)], { systems: SYSTEMS });
  const severity = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  return [...new Set(findings.filter((finding) => finding.severity === severity).map(({ rule, path }) => `${rule} ${path}`))];
}

test('there are enough samples of both kinds', () => {
  expect(wrong.length).toBeGreaterThanOrEqual(80);
  expect(right.length).toBeGreaterThanOrEqual(20);
});

test.each(wrong)('$name is caught as $expected, and as nothing else', ({ text, expected }) => {
  expect(judge(text).map(({ rule, at, path }) => `${rule} ${at}${path}`)).toEqual([expected]);
});

test.each(wrong)('$name is told what is the case and what to do, on one line each', ({ text }) => {
  for (const { problem, fix, line } of judge(text)) {
    expect(line).toBeGreaterThan(0);
    for (const part of [problem, fix]) {
      expect(part).toMatch(/^\S.*[^.\s]$/);
      expect(part).not.toMatch(/invalid/i);
    }
  }
});

test('there are enough samples that the schema has nothing against', () => {
  expect(later.length).toBeGreaterThanOrEqual(90);
  expect(together.length).toBeGreaterThanOrEqual(30);
});

test.each([...later, ...together])('$name is caught as $expected, and as nothing else as bad', ({ text, expected }) => {
  expect(worst(text)).toEqual([expected]);
});

test.each(later)('$name passes the schema', ({ text }) => {
  expect(judgeTexts([readText('a.yaml', text)], { systems: SYSTEMS }).findings.filter(({ layer }) => LAYERS.includes(layer))).toEqual([]);
});

test.each(right)('$name passes', ({ text }) => {
  expect(judge(text)).toEqual([]);
});
