import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check';
import type { JsonObject, PostgresSettings } from '../../../src/finding';
import { SYSTEMS } from '../../../src/systems';
import { settings } from '../../../src/systems/cloudnative-pg/settings';
import { OWNED } from '../../../src/systems/cloudnative-pg/settings/operator-parameters';
import { clusterWith, manifest } from './rules/judging';

function settingsOf(spec: JsonObject, release = '1.30'): PostgresSettings {
  const body = clusterWith(spec);
  const document = {
    apiVersion: 'postgresql.cnpg.io/v1',
    group: 'postgresql.cnpg.io',
    version: 'v1',
    kind: 'Cluster',
    name: 'orders',
    body,
    place: 'test',
  };
  return settings(document, release) as PostgresSettings;
}

function withParameters(parameters: JsonObject, spec: JsonObject = {}): JsonObject {
  return { postgresql: { parameters }, ...spec };
}

/** Findings about Postgres of one document, as `ID path`. */
function found(body: JsonObject, release?: string): string[] {
  const { findings } = check([{ place: 'test', body }], {
    systems: SYSTEMS,
    ...(release ? { releases: { 'cloudnative-pg': release } } : {}),
  });
  return findings.filter(({ layer }) => layer === 'postgres').map(({ rule, path }) => `${rule} ${path}`);
}

describe('the major of a Cluster', () => {
  test.each([
    ['the default image of the operator', {}, 18],
    ['a tag with a minor release', { imageName: 'ghcr.io/cloudnative-pg/postgresql:17.4-system-trixie' }, 17],
    ['a tag with a major release', { imageName: 'postgresql:16' }, 16],
    ['a test release', { imageName: 'postgresql:19beta1' }, 19],
    ['a registry with a port', { imageName: 'registry:5000/postgresql:15.2' }, 15],
    ['a tag and a digest', { imageName: 'postgresql:14.1@sha256:aa' }, 14],
    ['a registry with a port and no tag', { imageName: 'registry:5000/postgresql' }, undefined],
    ['a digest alone', { imageName: 'postgresql@sha256:aa' }, undefined],
    ['a tag without a version', { imageName: 'postgresql:latest' }, undefined],
    ['a tag with half a version', { imageName: 'postgresql:17.x' }, undefined],
    ['no text', { imageName: 17 }, undefined],
    ['a catalogue', { imageCatalogRef: { kind: 'ImageCatalog', name: 'x', major: 16 } }, 16],
    ['a catalogue beside an image', { imageName: 'postgresql:17', imageCatalogRef: { major: 16 } }, 16],
    ['a catalogue without a major', { imageCatalogRef: { name: 'x' } }, undefined],
    ['a catalogue with half a major', { imageCatalogRef: { major: 16.5 } }, undefined],
  ])('%s', (_name, spec, major) => {
    expect(settingsOf(spec as JsonObject).major).toBe(major);
  });
});

describe('the parameters of a Cluster', () => {
  test('stand in the order of the file, with their pointers', () => {
    expect(settingsOf(withParameters({ work_mem: '1MB', 'a.b/c': 'x', Fsync: 'on' }), '1.29').parameters).toEqual([
      { name: 'Fsync', value: 'on', path: '/spec/postgresql/parameters/Fsync' },
      { name: 'a.b/c', value: 'x', path: '/spec/postgresql/parameters/a.b~1c' },
      { name: 'work_mem', value: '1MB', path: '/spec/postgresql/parameters/work_mem' },
    ]);
  });

  test.each([
    { postgresql: 'x' },
    { postgresql: { parameters: ['work_mem'] } },
    { postgresql: { parameters: { work_mem: 4 } } },
    { postgresql: null },
  ])('hostile ones are none: %j', (spec) => {
    expect(settingsOf(spec as unknown as JsonObject).parameters).toEqual([]);
  });

  test('those that the operator keeps are not passed on, in this very spelling', () => {
    const names = Object.fromEntries([...OWNED].map((name) => [name, 'x']));
    expect(settingsOf(withParameters(names)).parameters).toEqual([]);
    expect(settingsOf(withParameters({ PORT: '5433' })).parameters).toHaveLength(1);
  });

  test.each([
    ['wal_level', 'nonsense', 'hot_standby', 'replica'],
    ['hot_standby_feedback', 'maybe', 'o', 'of'],
    ['shared_buffers', '1Gi', '128mb', '1 G B'],
    ['max_wal_size', 'many', '1_000MB', '1.5GB'],
  ])('%s that the webhook refuses is not judged twice', (name, refused, refusedToo, passedOn) => {
    expect(settingsOf(withParameters({ [name]: refused })).parameters).toEqual([]);
    expect(settingsOf(withParameters({ [name]: refusedToo })).parameters).toEqual([]);
    expect(settingsOf(withParameters({ [name]: passedOn })).parameters).toHaveLength(1);
  });

  test('names that the webhook refuses since 1.30 are left to it', () => {
    expect(settingsOf(withParameters({ 'a.b.c': 'x' }), '1.30').parameters).toEqual([]);
    expect(settingsOf(withParameters({ 'a.b.c': 'x' }), '1.29').parameters).toHaveLength(1);
  });

  test('values that 1.28 writes without quoting them are not judged there', () => {
    expect(settingsOf(withParameters({ log_line_prefix: '\\' }), '1.28').parameters).toEqual([]);
    expect(settingsOf(withParameters({ log_line_prefix: '\\' }), '1.29').parameters).toHaveLength(1);
  });
});

describe('segments of the log', () => {
  test.each([
    ['a cluster made from nothing', {}, 16],
    ['segments of its own', { bootstrap: { initdb: { walSegmentSize: 64 } } }, 64],
    ['options of initdb that are not read', { bootstrap: { initdb: { options: ['--wal-segsize=32'] } } }, undefined],
    ['a cluster that is restored', { bootstrap: { recovery: { source: 'x' } } }, undefined],
    ['a cluster that is copied', { bootstrap: { pg_basebackup: { source: 'x' } } }, undefined],
  ])('%s', (_name, spec, mebibytes) => {
    expect(settingsOf(spec as JsonObject).walSegmentBytes).toBe(mebibytes && mebibytes * 2 ** 20);
  });
});

describe('lines of pg_hba and pg_ident', () => {
  const BEFORE = { text: 'local all all peer map=local' };
  const MAPS = ['local', 'cnpg_streaming_replica', 'cnpg_pooler_pgbouncer', 'cnpg_metrics_exporter'].map((map) => ({
    text: `${map} postgres postgres`,
  }));
  const of = (postgresql: JsonObject, release?: string) => {
    const { hba, ident } = settingsOf({ postgresql }, release);
    return { hba, ident };
  };

  test('are absent where nobody wrote one', () => {
    expect(of({})).toEqual({});
    expect(of({ pg_hba: [], pg_ident: [] })).toEqual({});
    expect(of({ pg_hba: 'host', pg_ident: { 0: 'x' } } as unknown as JsonObject)).toEqual({});
  });

  test('stand after those of the operator', () => {
    expect(of({ pg_hba: ['host all all all md5', 7], pg_ident: ['m a b'] })).toEqual({
      hba: [BEFORE, { text: 'host all all all md5', path: '/spec/postgresql/pg_hba/0' }],
      ident: [...MAPS, { text: 'm a b', path: '/spec/postgresql/pg_ident/0' }],
    });
    expect(of({ pg_hba: ['#'] }).ident).toEqual(MAPS);
    expect(of({ pg_ident: ['m a b'] }).hba).toBeUndefined();
  });

  test.each([
    ['1.28', `host all all \${podselector:web} md5`, `host all all \${podselector:web} md5`],
    ['1.29', `host all all \${podselector:web} md5`, 'host all all 192.0.2.1/32 md5'],
    ['1.30', `host all all \${other:web} md5`, `# host all all \${other:web} md5`],
    ['1.30', `host all all \${podselector:} md5`, `host all all \${podselector:} md5`],
  ])('of pods are made by %s: %s', (release, written, text) => {
    expect(of({ pg_hba: [written] }, release).hba?.[1].text).toBe(text);
  });
});

test('libraries are those that are written, and those that the operator loads for a parameter', () => {
  const parameters = { 'pg_stat_statements.track': 'all', 'other.thing': '1' };
  expect(settingsOf({ postgresql: { parameters, shared_preload_libraries: ['timescaledb', 7] } }).libraries).toEqual([
    'pg_stat_statements',
    'timescaledb',
  ]);
});

describe('a check', () => {
  test('judges the parameters of a Cluster by its major', () => {
    const parameters = { io_method: 'worker', work_mem: '64 mb', 'pg_stat_statements.max': '1' };
    expect(found(clusterWith(withParameters(parameters, { imageName: 'postgresql:17.4' })))).toEqual([
      'PG-001 /spec/postgresql/parameters/io_method',
      'PG-008 /spec/postgresql/parameters/pg_stat_statements.max',
      'PG-003 /spec/postgresql/parameters/work_mem',
    ]);
    expect(found(clusterWith(withParameters(parameters)))).toEqual([
      'PG-008 /spec/postgresql/parameters/pg_stat_statements.max',
      'PG-003 /spec/postgresql/parameters/work_mem',
    ]);
  });

  test('knows what the operator writes beside them', () => {
    expect(found(clusterWith(withParameters({ ssl_max_protocol_version: 'TLSv1.2' })))).toEqual([
      'PG-014 /spec/postgresql/parameters/ssl_max_protocol_version',
    ]);
    expect(found(clusterWith(withParameters({ WAL_LEVEL: 'replica' })))).toEqual(['PG-010 /spec/postgresql/parameters/WAL_LEVEL']);
    // Its webhook says so.
    expect(found(clusterWith(withParameters({ wal_level: 'minimal', port: '5433' })))).toEqual([]);
  });

  test('names a parameter that cannot be read by the release that writes it', () => {
    expect(found(clusterWith(withParameters({ 'a.b.c': 'x' })), '1.29')).toEqual(['PG-009 /spec/postgresql/parameters/a.b.c']);
  });

  test('reads the lines of pg_hba and pg_ident', () => {
    const lines = ['local all all trust', `host all all \${podselector:web} md5`, 'host all all all', 'hostssl all all all cert map=local'];
    expect(found(clusterWith({ postgresql: { pg_hba: lines, pg_ident: ['m a'] } }))).toEqual([
      'PG-018 /spec/postgresql/pg_hba/2',
      'PG-019 /spec/postgresql/pg_ident/0',
    ]);
    const { findings } = check([{ place: 'test', body: clusterWith({ postgresql: { pg_hba: lines } }) }], { systems: SYSTEMS });
    expect(findings.filter(({ layer }) => layer === 'soundness').map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'PG-021 /spec/postgresql/pg_hba/0',
    ]);
  });

  test('finds no settings in other kinds', () => {
    expect(found(manifest('Database', 'x', withParameters({ work_men: '1' })))).toEqual([]);
  });
});
