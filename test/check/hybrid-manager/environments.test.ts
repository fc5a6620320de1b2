import { expect, test } from 'vitest';
import { judgeTexts } from '../../../src/check/texts';
import { SYSTEMS } from '../../../src/systems';
import { type Environment, environmentsIn, textsOf } from './read-environments';

function said(environment: Environment, before?: Environment): string[] {
  const asked = environment.files.flatMap(({ text }) => /^# by (hybrid-manager)=(\S+)$/m.exec(text)?.slice(1) ?? []);
  const { findings } = judgeTexts(textsOf(environment), {
    systems: SYSTEMS,
    ...(asked.length > 0 ? { releases: { [asked[0]]: asked[1] } } : {}),
    ...(before ? { before: textsOf(before) } : {}),
  });
  return findings.map(({ rule, file, at, path }) => `${file}: ${rule} ${at}${path}`.trimEnd());
}

/** Each environment has one, in the file with the mistake. */
function expectedIn({ files }: Environment): string[] {
  return files.flatMap(({ file, text }) =>
    (/^# HM-\d{3}(?: \S+)?$/m.exec(text.split('\n')[0]) ?? []).map((line) => `${file}: ${line.slice(2)}`),
  );
}

const [wrong, right] = ['wrong', 'right'].map(environmentsIn);
const after = environmentsIn('changes/after');
const before = new Map(environmentsIn('changes/before').map((environment) => [environment.name, environment]));

test('there are enough environments', () => {
  expect(wrong.length).toBeGreaterThanOrEqual(130);
  expect(right.length).toBeGreaterThanOrEqual(14);
});

test.each([...wrong, ...after])('$name says one mistake', (environment) => {
  expect(expectedIn(environment)).toHaveLength(1);
});

test.each(wrong)('wrong/$name has the one mistake that it says', (environment) => {
  expect(said(environment)).toEqual(expectedIn(environment));
});

test.each(right)('right/$name has none', (environment) => {
  expect(said(environment)).toEqual([]);
});

test('each change has both sides', () => {
  expect([...before.keys()]).toEqual(after.map(({ name }) => name));
});

test.each(after)('changes/after/$name changes what has to stay', (environment) => {
  expect(said(environment, before.get(environment.name))).toEqual(expectedIn(environment));
});
