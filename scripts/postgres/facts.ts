import type { ParameterFacts } from '../../src/postgres/facts';
import { hasLibrary, wordsOf } from './packages';
import { line, type Server } from './server';

/** Libraries whose parameters are read as well. pgaudit and pg_failover_slots come with no package of npm. */
export const LIBRARIES = ['pg_stat_statements', 'auto_explain'];

/**
 * What the packages were built without and the images of the operators have: Debian builds with lz4, zstd and liburing.
 *
 * @see https://salsa.debian.org/postgresql/postgresql
 */
const BUILT_IN_ELSEWHERE: Readonly<Record<string, readonly (readonly [since: number, value: string])[]>> = {
  default_toast_compression: [[14, 'lz4']],
  io_method: [[18, 'io_uring']],
  wal_compression: [
    [15, 'lz4'],
    [15, 'zstd'],
  ],
};

/**
 * Debian adds it to the server, and the images of the operators are made of its packages: seen in 15. Whether 18 still has it was not
 * seen, so that no major is said to lack it.
 */
export const ADDED_ELSEWHERE: readonly ParameterFacts[] = [{ name: 'extension_destdir', type: 'string', context: 'superuser' }];

/** Parameters that no view shows, and that no server lets anybody set to anything else. */
const HIDDEN: Readonly<Record<string, Omit<ParameterFacts, 'name'>>> = {
  default_with_oids: { type: 'bool', context: 'user', default: 'off' },
  is_superuser: { type: 'bool', context: 'internal' },
  role: { type: 'string', context: 'user' },
  seed: { type: 'real', context: 'user', min: -1, max: 1 },
  session_authorization: { type: 'string', context: 'user' },
  ssl_renegotiation_limit: { type: 'integer', context: 'user', min: 0, max: 0, default: '0' },
};

/** Before 15 a server without clients loads no library, and this one shows nothing unless it was loaded at the start. */
const STATEMENTS_BEFORE_15: readonly ParameterFacts[] = [
  { name: 'pg_stat_statements.max', type: 'integer', context: 'postmaster', min: 100, max: 1073741823, default: '5000' },
  { name: 'pg_stat_statements.save', type: 'bool', context: 'sighup', default: 'on' },
  { name: 'pg_stat_statements.track', type: 'enum', context: 'superuser', values: ['none', 'top', 'all'], default: 'top' },
  { name: 'pg_stat_statements.track_planning', type: 'bool', context: 'superuser', default: 'off' },
  { name: 'pg_stat_statements.track_utility', type: 'bool', context: 'superuser', default: 'on' },
];

const COLUMNS = 'name, vartype, unit, min_val, max_val, enumvals, context, boot_val';

/** What one server knows of its parameters, sorted by name. */
export function factsOf(server: Server): ParameterFacts[] {
  const libraries = LIBRARIES.filter((library) => hasLibrary(server.folder, library));
  const rows = server.rows(`SELECT ${COLUMNS} FROM pg_settings`, ["LOAD 'plpgsql'", "LOAD 'auto_explain'"], libraries);
  const shown = rows.map((row) => fromRow(row, server.major));
  const hidden = hiddenNames(server).map((name) => hiddenFacts(name, server));
  const statements = server.major < 15 ? STATEMENTS_BEFORE_15 : [];
  return [...shown, ...hidden, ...statements, ...ADDED_ELSEWHERE].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function fromRow([name, type, unit, min, max, values, context, boot]: (string | null)[], major: number): ParameterFacts {
  return {
    name: name!,
    type: type as ParameterFacts['type'],
    context: context!,
    ...(unit === null ? {} : { unit: unit.replace(/^1(?=\D)/, '') }),
    ...bound('min', min),
    ...bound('max', max),
    ...(values === null ? {} : { values: [...list(values), ...missing(name!, major)] }),
    ...(type === 'string' || boot === null ? {} : { default: boot }),
  };
}

/** The view shortens the largest number there is. */
function bound(name: 'min' | 'max', text: string | null) {
  return text === null || Math.abs(Number(text)) >= 1.79769e308 ? {} : { [name]: Number(text) };
}

function list(text: string): string[] {
  return text
    .slice(1, -1)
    .split(',')
    .map((value) => value.replace(/^"(.*)"$/, '$1'));
}

function missing(name: string, major: number): string[] {
  return (BUILT_IN_ELSEWHERE[name] ?? []).filter(([since]) => major >= since).map(([, value]) => value);
}

/** What the server answers to although no view shows it: every text of the program is asked for. */
function hiddenNames(server: Server): string[] {
  const file = server.write(
    'words.txt',
    wordsOf(server.folder)
      .map((word) => `${word}\n`)
      .join(''),
  );
  const before = ['CREATE TEMP TABLE words (word text)', `COPY words FROM '${file}'`];
  const known = 'SELECT lower(name) FROM pg_settings';
  const query = `SELECT word FROM words WHERE current_setting(word, true) IS NOT NULL AND lower(word) NOT IN (${known})`;
  const names = server.rows(query, before).map(([name]) => name!);
  return names.filter((name) => name === name.toLowerCase());
}

/** Fails for a hidden parameter that nobody has described yet. */
function hiddenFacts(name: string, server: Server): ParameterFacts {
  if (HIDDEN[name]) {
    return { name, ...HIDDEN[name] };
  }
  const target = aliasTarget(name, server);
  if (target === undefined) {
    throw new Error(
      `Postgres ${server.major} knows the parameter "${name}" and shows it nowhere: describe it in scripts/postgres/facts.ts`,
    );
  }
  return { name, aliasOf: target };
}

/** An old name changes the value under the new one. */
function aliasTarget(name: string, server: Server): string | undefined {
  const others = 'SELECT name, setting FROM pg_settings';
  const [[value]] = server.rows(`SELECT current_setting('${name}')`);
  const other = /^\d+MB$/.test(value!) ? '77MB' : 'prime256v1';
  const before = [`CREATE TEMP TABLE was AS ${others}`, `SET ${name} = '${other}'`];
  try {
    return (
      server.rows(`SELECT name FROM pg_settings JOIN was USING (name) WHERE pg_settings.setting <> was.setting`, before)[0]?.[0] ??
      undefined
    );
  } catch {
    // It cannot be set in a session: asked for by file.
    const names = server.rows('SELECT name FROM pg_settings').map(([one]) => one!);
    return names.find(
      (one) => one !== name && server.configure([line(name, other)], one).value === other && server.configure([], one).value !== other,
    );
  }
}
