import type { PostgresParameter, RuleFinding, SettingsRule } from '../../finding';
import { factsOf, majorsOf } from '../catalogue';
import { asciiLower } from '../values/boolean';

export const parameterStandsOnce: SettingsRule = {
  id: 'PG-010',
  title: 'A parameter is written once',
  layer: 'postgres',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/config-setting.html#CONFIG-SETTING-CONFIGURATION-FILE',
  reason:
    'Postgres tells names without regard to upper and lower case, and knows some by an older name too. Of several lines the last one holds, the others are lost without a word.',

  check({ parameters, defaults, major }) {
    const majors = parameters.length === 0 ? [] : majorsOf(major);
    const newest = majors[majors.length - 1];
    if (newest === undefined) {
      return undefined;
    }
    const keyOf = (name: string) => asciiLower(factsOf(name, newest)?.name ?? name);
    if (parameters.every(({ name }) => keyOf(name) === name)) {
      return []; // each by its own name in small letters: none can stand twice
    }
    const lines = [
      ...parameters,
      ...Object.keys(defaults)
        .filter((name) => parameters.every((one) => one.name !== name))
        .map((name) => ({ name })),
    ];
    const last = new Map([...lines].sort(byName).map((line) => [keyOf(line.name), line.name]));
    return parameters.flatMap((parameter) => lost(parameter, last.get(keyOf(parameter.name)) as string) ?? []);
  },
};

function lost({ name, path }: PostgresParameter, winner: string): RuleFinding | undefined {
  return name === winner
    ? undefined
    : {
        path,
        aboutKey: true,
        problem: `"${name}" is the same parameter as "${winner}", whose value holds`,
        fix: `write "${winner}" alone`,
      };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
