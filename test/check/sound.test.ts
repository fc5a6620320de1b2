import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';

const FOLDER = join(__dirname, 'sound');
const files = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

test('there are enough sound manifests that look unusual', () => {
  expect(files.flatMap(({ text }) => text.split(/^---\n/m)).length).toBeGreaterThanOrEqual(60);
});

test.each(files)('$name has no error and no warning, however unusual it is', ({ name, text }) => {
  const { findings } = judgeTexts([readText(name, text)], { systems: SYSTEMS });
  const said = findings.filter(({ severity }) => severity !== 'info');
  expect(said.map(({ rule, line, problem }) => `${rule} line ${line}: ${problem}`)).toEqual([]);
});

test('all of them together have no error and no warning', () => {
  const { findings } = judgeTexts(
    files.map(({ name, text }) => readText(name, text)),
    { systems: SYSTEMS },
  );
  expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, problem }) => `${rule}: ${problem}`)).toEqual([]);
});
