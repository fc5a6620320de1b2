import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeTexts, readText } from '../../../src/check/texts';
import { isJsonObject } from '../../../src/finding';
import { readYaml } from '../../../src/kubernetes/yaml';
import { SYSTEMS } from '../../../src/systems';

const FOLDER = join(__dirname, 'wrong');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** From this length on what a Secret holds is no everyday word. */
const TELLING = 8;
/** The superuser's name is a part of ours, which annotations begin with. */
const OUR_NAME = 'postgres';

function secretsIn(text: string): string[] {
  const secrets = readYaml(text).flatMap(({ body }) => (body?.kind === 'Secret' ? [body] : []));
  const plain = secrets.flatMap(({ stringData }) => Object.values(isJsonObject(stringData) ? stringData : {}));
  const encoded = secrets.flatMap(({ data }) => Object.values(isJsonObject(data) ? data : {}));
  const decoded = encoded.map((value) => Buffer.from(String(value), 'base64').toString());
  return [...plain, ...encoded, ...decoded].map(String).filter((value) => value.length >= TELLING && value !== OUR_NAME);
}

test.each(names)('nothing that a Secret of %s holds is said', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const { findings } = judgeTexts([readText(name, text)], { systems: SYSTEMS });
  const texts = findings.map(({ problem, fix }) => `${problem} ${fix}`).join(' ');
  expect(secretsIn(text).filter((value) => texts.includes(value))).toEqual([]);
});

test('there is something to hide', () => {
  expect(names.flatMap((name) => secretsIn(readFileSync(join(FOLDER, name), 'utf8'))).length).toBeGreaterThan(500);
});
