import { expect, test } from 'vitest';
import type { PostgresSettings, RuleFinding } from '../../src/finding';
import { POSTGRES_RULES } from '../../src/postgres/rules';
import starts from './starts.json';

/** What the servers said to parameters that depend on each other, written by scripts/postgres/starts.ts. */
interface Recorded {
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly starts: readonly number[];
  readonly refuses: Readonly<Record<string, string | undefined>>;
}

const recorded = starts as readonly Recorded[];

function errors(parameters: Recorded['parameters'], major: number): string[] {
  const settings: PostgresSettings = {
    major,
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, value: value as string, path: `/${name}` })),
    defaults: {},
    libraries: [],
    walSegmentBytes: 16 * 2 ** 20,
  };
  return POSTGRES_RULES.flatMap((rule) =>
    (rule.check(settings) ?? [])
      .filter((finding: RuleFinding) => (finding.severity ?? rule.severity) === 'error')
      .map(({ path, problem }) => `${rule.id} ${path}: ${problem}`),
  );
}

test.each(recorded.map(({ parameters, ...verdict }) => [JSON.stringify(parameters), parameters, verdict] as const))(
  '%s',
  (_name, parameters, verdict) => {
    const said = Object.fromEntries(
      [...verdict.starts, ...Object.keys(verdict.refuses).map(Number)].map((major) => [major, errors(parameters, major)]),
    );
    expect(verdict.starts.filter((major) => said[major].length > 0).map((major) => said[major])).toEqual([]);
    expect(Object.keys(verdict.refuses).filter((major) => said[major].length === 0)).toEqual([]);
  },
);

test('both sides were asked of each major', () => {
  for (const major of [13, 14, 15, 16, 17, 18]) {
    expect(recorded.filter((one) => one.starts.includes(major)).length).toBeGreaterThan(30);
    expect(recorded.filter(({ refuses }) => refuses[major]).length).toBeGreaterThan(15);
  }
});
