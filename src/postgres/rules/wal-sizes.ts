import type { PostgresSettings, RuleFinding, SettingsRule } from '../../finding';
import { together } from './together';

const MIB = 2 ** 20;

export const walSizesHoldTwoSegments: SettingsRule = {
  id: 'PG-012',
  title: 'Sizes of the write-ahead log hold two segments',
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-MAX-WAL-SIZE',
  reason:
    'Postgres does not start with min_wal_size or max_wal_size below twice the size of a segment, which is fixed when the data directory is made.',

  check(settings) {
    if (settings.walSegmentBytes === undefined) {
      return undefined;
    }
    const found = ['min_wal_size', 'max_wal_size'].flatMap((name) => {
      const findings = judge(settings, name, settings.walSegmentBytes! / MIB);
      return findings ? [findings] : [];
    });
    return found.length === 0 ? undefined : found.flat();
  },
};

function judge(settings: PostgresSettings, name: string, segment: number): RuleFinding[] | undefined {
  return together(settings, [name], (effective) => {
    const size = effective.number(name);
    const line = effective.written(name);
    return size === undefined || line === undefined || Math.floor(size / segment) >= 2
      ? undefined
      : {
          path: line.path,
          problem: `${name} is "${line.value}", at least two segments of ${segment}MB are expected`,
          fix: `write at least "${2 * segment}MB"`,
        };
  });
}
