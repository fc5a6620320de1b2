import type { JsonObject, RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { mapsAt, textAt } from './view';

const IDENTIFIER = /^[a-zA-Z_][a-zA-Z0-9_$]*$/;
const MOST = 63;

export const tablespaceNames = clusterRule({
  id: 'CNPG-332',
  title: 'Tablespaces have names of their own, in Postgres and as volumes',
  source: 'https://cloudnative-pg.io/documentation/current/tablespaces/',
  reason: 'Postgres does not tell upper from lower case, and volumes are called after tablespaces with dashes for "_" and "$".',
  about: ['/spec/tablespaces'],

  check(spec) {
    const tablespaces = mapsAt(spec, 'tablespaces');
    return tablespaces.length === 0 ? undefined : findingsOf(tablespaces);
  },
});

function findingsOf(tablespaces: readonly (readonly [JsonObject, number])[]): RuleFinding[] {
  const [seen, volumes] = [new Set<string>(), new Set<string>()];
  return tablespaces.flatMap(([item, index]) => {
    const name = textAt(item, 'name');
    const path = `/spec/tablespaces/${index}/name`;
    if (seen.has(name.toLowerCase())) {
      return [
        { path, problem: `"${name}" is there twice, upper and lower case are the same`, fix: 'give each tablespace a name of its own' },
      ];
    }
    seen.add(name.toLowerCase());
    const [problem, volume] = [problemOf(name), volumeOf(name)];
    const twice = volumes.has(volume);
    volumes.add(volume);
    return [
      ...(problem === undefined
        ? []
        : [{ path, problem: `"${name}" is no name for a tablespace, ${problem}`, fix: 'choose another name' }]),
      ...(twice
        ? [{ path, problem: `the volume of "${name}" is called as that of another tablespace`, fix: 'choose a name that differs in more' }]
        : []),
    ];
  });
}

function problemOf(name: string): string | undefined {
  if (name.startsWith('pg_')) {
    return 'those with "pg_" belong to Postgres';
  }
  if (!IDENTIFIER.test(name)) {
    return 'letters, digits, "_" and "$" are expected, with a letter or "_" at the start';
  }
  return name.length > MOST ? `at most ${MOST} characters are expected, there are ${name.length}` : undefined;
}

/** The end of the volume's name, as the operator forms it. */
function volumeOf(name: string): string {
  return name.replace(/^_/, '1').replace(/[$_]/g, '-').toLowerCase();
}
