import { describe, expect, test } from 'vitest';
import type { PostgresSettings, SettingsRule } from '../../../src/finding';
import { autovacuumWorkersHaveSlots } from '../../../src/postgres/rules/autovacuum-slots';
import { minimalWalServesNobody } from '../../../src/postgres/rules/minimal-wal';
import { reservedConnectionsLeaveRoom } from '../../../src/postgres/rules/reserved-connections';
import { processesCanBeCounted } from '../../../src/postgres/rules/server-processes';
import { statisticsAreLoggedOneWay } from '../../../src/postgres/rules/statistics-once';
import { tlsVersionsAreARange } from '../../../src/postgres/rules/tls-range';
import { walSizesHoldTwoSegments } from '../../../src/postgres/rules/wal-sizes';
import { workersHavePool } from '../../../src/postgres/rules/worker-counts';
import { ANY_MAJOR, texts } from './judging';

type Parameters = Readonly<Record<string, string>>;
type Case = readonly [Parameters, readonly string[], Partial<PostgresSettings>?];

const MIB = 2 ** 20;
const SEGMENTS = { walSegmentBytes: 16 * MIB };
const OPERATOR = { ssl: 'on', ssl_min_protocol_version: 'TLSv1.3', ssl_max_protocol_version: 'TLSv1.3' };

/** What real servers do with such settings is in starts.json; here are the words. */
const CASES: readonly (readonly [SettingsRule, readonly Case[]])[] = [
  [
    reservedConnectionsLeaveRoom,
    [
      [{ max_connections: '10', superuser_reserved_connections: '9' }, []],
      [
        { max_connections: '10', superuser_reserved_connections: '10' },
        [
          'error /superuser_reserved_connections: 10 connections are reserved, with max_connections 10 at most 9 can be; raise max_connections, or reserve fewer in superuser_reserved_connections and reserved_connections',
        ],
      ],
      [
        { max_connections: '10', reserved_connections: '7' },
        [
          'error /reserved_connections: 10 connections are reserved, with max_connections 10 at most 9 can be; raise max_connections, or reserve fewer in superuser_reserved_connections and reserved_connections',
        ],
      ],
      [{ max_connections: '10', reserved_connections: '7' }, [], ANY_MAJOR],
      [
        { max_connections: '3' },
        [
          'error /max_connections: 3 connections are reserved, with max_connections 3 at most 2 can be; raise max_connections, or reserve fewer in superuser_reserved_connections and reserved_connections',
        ],
        ANY_MAJOR,
      ],
      [{ max_connections: 'many', superuser_reserved_connections: '10' }, []],
    ],
  ],
  [
    walSizesHoldTwoSegments,
    [
      [{ min_wal_size: '32MB', max_wal_size: '32MB' }, [], SEGMENTS],
      [
        { min_wal_size: '31MB' },
        ['error /min_wal_size: min_wal_size is "31MB", at least two segments of 16MB are expected; write at least "32MB"'],
        SEGMENTS,
      ],
      [{ max_wal_size: '100MB' }, [], { walSegmentBytes: 32 * MIB }],
      [
        { max_wal_size: '100MB' },
        ['error /max_wal_size: max_wal_size is "100MB", at least two segments of 64MB are expected; write at least "128MB"'],
        { walSegmentBytes: 64 * MIB },
      ],
    ],
  ],
  [
    minimalWalServesNobody,
    [
      [{ wal_level: 'replica', archive_mode: 'on' }, []],
      [{ wal_level: 'minimal', max_wal_senders: '0' }, []],
      [
        { wal_level: 'minimal' },
        [
          'error /wal_level: wal_level is "minimal" and max_wal_senders is 10 by default, "0" is expected with it; set max_wal_senders to "0", or wal_level to "replica"',
        ],
      ],
      [
        { wal_level: 'minimal', max_wal_senders: '0', archive_mode: 'always', summarize_wal: 'on' },
        [
          'error /archive_mode: wal_level is "minimal" and archive_mode is "always", "off" is expected with it; set archive_mode to "off", or wal_level to "replica"',
          'error /summarize_wal: wal_level is "minimal" and summarize_wal is "on", "off" is expected with it; set summarize_wal to "off", or wal_level to "replica"',
        ],
      ],
      [{ wal_level: 'minimal', archive_mode: 'on' }, [], { judgedElsewhere: ['archive_mode', 'max_wal_senders'] }],
      [{ archive_mode: 'on' }, [], ANY_MAJOR],
    ],
  ],
  [
    tlsVersionsAreARange,
    [
      [{ ssl_max_protocol_version: 'TLSv1.3' }, [], { defaults: OPERATOR }],
      [{ ssl_max_protocol_version: '' }, [], { defaults: OPERATOR }],
      [{ ssl_max_protocol_version: 'TLSv1.2', ssl_min_protocol_version: 'TLSv1.2' }, [], { defaults: OPERATOR }],
      [
        { ssl_max_protocol_version: 'TLSv1.2' },
        [
          'error /ssl_max_protocol_version: TLS from TLSv1.3 up to TLSv1.2 is no range, ssl_min_protocol_version is TLSv1.3 and ssl_max_protocol_version TLSv1.2; set ssl_min_protocol_version to "TLSv1.2" or lower, or ssl_max_protocol_version to "TLSv1.3" or higher',
        ],
        { defaults: OPERATOR },
      ],
      // Without TLS nobody looks.
      [{ ssl_max_protocol_version: 'TLSv1.1' }, []],
    ],
  ],
  [
    statisticsAreLoggedOneWay,
    [
      [{ log_statement_stats: 'on' }, []],
      [{ log_parser_stats: 'on', log_planner_stats: 'on' }, []],
      [
        { log_statement_stats: 'on', log_planner_stats: 'yes' },
        [
          'error /log_statement_stats: log_statement_stats and log_planner_stats are both on, one of them at most is expected; turn one of them off',
        ],
      ],
    ],
  ],
  [
    autovacuumWorkersHaveSlots,
    [
      [{ autovacuum_max_workers: '16' }, [], { major: 18 }],
      [
        { autovacuum_max_workers: '17' },
        [
          'warning /autovacuum_max_workers: autovacuum_max_workers is 17, and there are 16 slots for them (autovacuum_worker_slots); set autovacuum_worker_slots to 17 or more, or autovacuum_max_workers to 16 or fewer',
        ],
        { major: 18 },
      ],
      [{ autovacuum_max_workers: '17' }, [], { major: 17 }],
      [{ autovacuum_max_workers: '17' }, [], ANY_MAJOR],
    ],
  ],
  [
    processesCanBeCounted,
    [
      [{ max_connections: '262121' }, []],
      [
        { max_connections: '262122' },
        [
          'error /max_connections: max_connections, max_worker_processes, max_wal_senders, autovacuum_max_workers and one more make 262144 processes, at most 262143 are expected; lower one of them',
        ],
      ],
      [{ max_connections: '262122' }, [], { major: 18 }],
      [{ max_connections: '262122' }, [], ANY_MAJOR],
      [{ max_wal_senders: 'many' }, []],
    ],
  ],
  [
    workersHavePool,
    [
      [{ max_parallel_workers: '8' }, []],
      [
        { max_parallel_workers: '9' },
        [
          'warning /max_parallel_workers: max_parallel_workers is 9 and max_worker_processes by default 8, more than that never run; raise max_worker_processes to 9, or lower max_parallel_workers to 8',
        ],
        ANY_MAJOR,
      ],
      [{ max_parallel_workers: '9' }, [], { defaults: { max_worker_processes: '32' } }],
      [
        { max_parallel_workers_per_gather: '5', max_parallel_maintenance_workers: '4', max_parallel_workers: '4' },
        [
          'warning /max_parallel_workers_per_gather: max_parallel_workers_per_gather is 5 and max_parallel_workers 4, more than that never run; raise max_parallel_workers to 5, or lower max_parallel_workers_per_gather to 4',
        ],
      ],
      [{ max_logical_replication_workers: '8', max_sync_workers_per_subscription: '8' }, []],
      // Turned off in one place, for all of them.
      [{ max_worker_processes: '0', max_parallel_workers: '0' }, []],
      [{ max_parallel_apply_workers_per_subscription: '5', max_parallel_workers: '8' }, [], { major: 15 }],
      [
        { max_parallel_apply_workers_per_subscription: '5' },
        [
          'warning /max_parallel_apply_workers_per_subscription: max_parallel_apply_workers_per_subscription is 5 and max_logical_replication_workers by default 4, more than that never run; raise max_logical_replication_workers to 5, or lower max_parallel_apply_workers_per_subscription to 4',
        ],
      ],
      [{ max_parallel_workers: 'many' }, []],
    ],
  ],
];

describe.each(CASES.map(([rule, cases]) => [rule.id, rule, cases] as const))('%s', (_id, rule, cases) => {
  test('says nothing where none of its parameters is written, or the release is not known', () => {
    expect(texts(rule, { work_mem: '4MB' }, SEGMENTS)).toBeUndefined();
    expect(texts(rule, cases[0][0], { ...SEGMENTS, major: 99 })).toBeUndefined();
  });

  test.each(cases.map((one) => [one[0], one] as const))('%j', (parameters, [, expected, settings = {}]) => {
    expect(texts(rule, parameters, settings)).toEqual(expected);
  });
});

test('sizes of segments that are not known are not judged', () => {
  expect(texts(walSizesHoldTwoSegments, { min_wal_size: '2MB' })).toBeUndefined();
});
