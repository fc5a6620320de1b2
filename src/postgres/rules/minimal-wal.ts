import type { PostgresSettings, RuleFinding, SettingsRule } from '../../finding';
import type { Effective } from '../effective';
import { placeOf, together } from './together';

/** What a log at the level minimal cannot serve. */
const NEEDS: readonly { readonly name: string; readonly wants: string; isOn(effective: Effective): boolean }[] = [
  { name: 'archive_mode', wants: 'off', isOn: (effective) => !OFF.includes(effective.word('archive_mode') ?? 'off') },
  { name: 'max_wal_senders', wants: '0', isOn: (effective) => (effective.number('max_wal_senders') ?? 0) > 0 },
  { name: 'summarize_wal', wants: 'off', isOn: (effective) => effective.boolean('summarize_wal') === true },
];
const OFF = ['off', 'false', 'no', '0'];

export const minimalWalServesNobody: SettingsRule = {
  id: 'PG-013',
  title: 'The level minimal of the log serves no archive, no standby and no summary',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-WAL-LEVEL',
  reason:
    'Postgres does not start with wal_level minimal while archiving, WAL senders or WAL summaries are on; ten senders are the default.',

  check(settings) {
    const found = NEEDS.flatMap((need) => {
      const findings = judge(settings, need);
      return findings ? [findings] : [];
    });
    return found.length === 0 ? undefined : found.flat();
  },
};

function judge(settings: PostgresSettings, { name, wants, isOn }: (typeof NEEDS)[number]): RuleFinding[] | undefined {
  if (settings.judgedElsewhere?.includes(name)) {
    return undefined;
  }
  return together(settings, ['wal_level', name], (effective) =>
    effective.word('wal_level') === 'minimal' && isOn(effective)
      ? {
          path: placeOf(settings, effective, [name, 'wal_level']),
          problem: `wal_level is "minimal" and ${name} is ${written(effective, name)}, "${wants}" is expected with it`,
          fix: `set ${name} to "${wants}", or wal_level to "replica"`,
        }
      : undefined,
  );
}

function written(effective: Effective, name: string): string {
  const line = effective.written(name);
  return line ? `"${line.value}"` : `${effective.number(name) ?? effective.word(name)} by default`;
}
