import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../../src/check/texts';
import { SYSTEMS } from '../../../src/systems';

/** The files of a folder; anything else in it would be judged by nobody. */
function filesIn(folder: string): { name: string; text: string }[] {
  const path = join(__dirname, folder);
  return readdirSync(path).map((name) => {
    if (!name.endsWith('.yaml')) {
      throw new Error(`${folder}/${name} is no YAML file`);
    }
    return { name, text: readFileSync(join(path, name), 'utf8') };
  });
}

function said(name: string, text: string, before?: string): string[] {
  const options = before === undefined ? {} : { before: [readText(name, before)] };
  const { findings } = judgeTexts([readText(name, text)], { systems: SYSTEMS, ...options });
  return findings.map(({ rule, at, path }) => `${rule} ${at}${path}`);
}

function expectedIn(text: string): string | undefined {
  const [, rule, path] = /^# (HM-\d{3}) ?(\S*)\n/.exec(text) ?? [];
  return rule === undefined ? undefined : `${rule} ${path}`;
}

test('there are enough environments', () => {
  expect(filesIn('wrong').length).toBeGreaterThanOrEqual(35);
  expect(filesIn('right').length).toBeGreaterThanOrEqual(4);
});

test.each(filesIn('wrong'))('wrong/$name has the one mistake that it says', ({ name, text }) => {
  expect(said(name, text)).toEqual([expectedIn(text)]);
});

test.each(filesIn('right'))('right/$name has none', ({ name, text }) => {
  expect(said(name, text)).toEqual([]);
});

const before = new Map(filesIn('changes/before').map(({ name, text }) => [name, text]));

test('each change has both sides', () => {
  expect([...before.keys()]).toEqual(filesIn('changes/after').map(({ name }) => name));
});

test.each(filesIn('changes/after'))('changes/after/$name changes what has to stay', ({ name, text }) => {
  expect(said(name, text, before.get(name))).toEqual([expectedIn(text)]);
});
