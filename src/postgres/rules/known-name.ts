import type { PostgresParameter, RuleFinding, SettingsRule } from '../../finding';
import { closest } from '../../finding/closest';
import { majorsOf, majorsWith, namesIn } from '../catalogue';
import { ofEachParameter } from './every-parameter';

/** What parameters that went are called today, where they did not go altogether. */
const TODAY: Readonly<Record<string, string>> = {
  checkpoint_segments: 'max_wal_size',
  force_parallel_mode: 'debug_parallel_query',
  wal_keep_segments: 'wal_keep_size',
};

export const parameterIsKnown: SettingsRule = {
  id: 'PG-001',
  title: 'A parameter is one of this major release',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config.html',
  reason:
    'Postgres does not start with a parameter that it does not know; one that runs refuses to reload its configuration as a whole, ' +
    'so that the fault shows at the next failover.',

  check(settings) {
    return ofEachParameter(settings, ({ parameter, facts }) => (facts ? undefined : unknown(parameter, settings.major)));
  },
};

function unknown({ name, path }: PostgresParameter, major: number | undefined): RuleFinding {
  const who = major === undefined ? 'no release of PostgreSQL that is judged' : `PostgreSQL ${major}`;
  const known = majorsWith(name);
  const [since, last] = [known[0], known[known.length - 1]];
  if (major !== undefined && known.length > 0) {
    return {
      path,
      aboutKey: true,
      problem: `${who} has no parameter "${name}", ${major < since ? `it came with ${since}` : `it went with ${last + 1}`}`,
      fix: TODAY[name] ? `write ${TODAY[name]}` : major < since ? `take it out, or use PostgreSQL ${since} or newer` : 'take it out',
    };
  }
  const near = TODAY[name] ?? closest(name, namesOf(major))?.name;
  return {
    path,
    aboutKey: true,
    problem: major === undefined ? `${who} has a parameter "${name}"` : `${who} has no parameter "${name}"`,
    fix: near ? `did you mean "${near}"?` : 'take it out; parameters of extensions have a name with a dot',
  };
}

function namesOf(major: number | undefined): string[] {
  return majorsOf(major).flatMap(namesIn);
}
