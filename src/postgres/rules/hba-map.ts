import type { PostgresSettings, SettingsRule } from '../../finding';
import { agreedLines, hbaOf, identOf, type JudgedLine, recordOf } from '../hba/judged';
import type { HbaRecord } from '../hba/record';

export const mapIsThere: SettingsRule = {
  id: 'PG-023',
  title: 'A map that pg_hba names is in pg_ident',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/auth-username-maps.html',
  reason: 'Through a map without a line nobody logs in: the server finds out at the first login.',

  check(settings) {
    const all = hbaOf(settings);
    const maps = all && mapsIn(settings);
    return maps && agreedLines(all, (lines) => lines.flatMap((line) => without(line, maps) ?? []));
  },
};

/** `undefined` where a line is not read: it may be of any map. */
function mapsIn(settings: PostgresSettings): ReadonlySet<string> | undefined {
  const records = identOf(settings)?.flat().map(recordOf) ?? [];
  return records.includes(undefined) ? undefined : new Set(records.map((record) => record!.map));
}

function without(line: JudgedLine<HbaRecord>, maps: ReadonlySet<string>) {
  const map = recordOf(line)?.options.get('map') ?? '';
  return line.path === undefined || map === '' || maps.has(map)
    ? undefined
    : {
        path: line.path,
        problem: `no line of pg_ident is for the map "${map}", so nobody logs in by this line`,
        fix: `write a line for it in pg_ident: ${map} NAME ROLE`,
      };
}
