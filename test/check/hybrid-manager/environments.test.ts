import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../../src/check/texts';
import { isJsonObject } from '../../../src/finding';
import { readYaml } from '../../../src/kubernetes/yaml';
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
  return /^# (HM-\d{3} \S+)\n/.exec(text)?.[1];
}

/** From this length on what a Secret holds is no everyday word. */
const TELLING = 8;

function secretsIn(text: string): string[] {
  const secrets = readYaml(text).flatMap(({ body }) => (body?.kind === 'Secret' ? [body] : []));
  const plain = secrets.flatMap(({ stringData }) => Object.values(isJsonObject(stringData) ? stringData : {}));
  const encoded = secrets.flatMap(({ data }) => Object.values(isJsonObject(data) ? data : {}));
  const decoded = encoded.map((value) => Buffer.from(String(value), 'base64').toString());
  return [...plain, ...encoded, ...decoded].map(String).filter((value) => value.length >= TELLING);
}

test('there are enough environments', () => {
  expect(filesIn('wrong').length).toBeGreaterThanOrEqual(35);
  expect(filesIn('right').length).toBeGreaterThanOrEqual(4);
});

test.each(filesIn('wrong'))('wrong/$name has the one mistake that it says', ({ name, text }) => {
  expect(said(name, text)).toEqual([expectedIn(text)]);
});

test.each(filesIn('wrong'))('nothing that a Secret of wrong/$name holds is said', ({ name, text }) => {
  const { findings } = judgeTexts([readText(name, text)], { systems: SYSTEMS });
  const texts = findings.map(({ problem, fix }) => `${problem} ${fix}`).join(' ');
  expect(secretsIn(text).filter((value) => texts.includes(value))).toEqual([]);
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
