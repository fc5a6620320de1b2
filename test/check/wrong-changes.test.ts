import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../src/check/texts';
import { SYSTEMS } from '../../src/systems';

const FOLDER = join(__dirname, 'wrong-changes');
const names = readdirSync(join(FOLDER, 'after'));
const textOf = (when: string, name: string) => readFileSync(join(FOLDER, when, name), 'utf8');

test('each change has both sides, and there are some', () => {
  expect(readdirSync(join(FOLDER, 'before'))).toEqual(names);
  expect(names.length).toBeGreaterThanOrEqual(18);
});

test.each(names)('%s is caught as it says, and as nothing else', (name) => {
  const after = textOf('after', name);
  const before = [readText(name, textOf('before', name))];
  const { findings } = judgeTexts([readText(name, after)], { systems: SYSTEMS, before });
  const said = findings.filter(({ severity }) => severity !== 'info').map(({ rule, path }) => `${rule} ${path}`);
  expect(said).toEqual([/^# (.*)\n/.exec(after)?.[1]]);
});

test.each(names)('%s is no mistake where nothing was before', (name) => {
  const { findings } = judgeTexts([readText(name, textOf('after', name))], { systems: SYSTEMS });
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
