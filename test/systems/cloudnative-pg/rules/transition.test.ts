import { describe, expect, test } from 'vitest';
import { allTablesStays } from '../../../../src/systems/cloudnative-pg/rules/transition/all-tables';
import { backupSpecStays } from '../../../../src/systems/cloudnative-pg/rules/transition/backup-spec';
import { clusterReferenceStays } from '../../../../src/systems/cloudnative-pg/rules/transition/cluster-reference';
import { databaseIsMadeOnce } from '../../../../src/systems/cloudnative-pg/rules/transition/database';
import { publicationKeepsItsPlace } from '../../../../src/systems/cloudnative-pg/rules/transition/publication';
import { roleNameStays } from '../../../../src/systems/cloudnative-pg/rules/transition/role-name';
import { serviceAccountStays } from '../../../../src/systems/cloudnative-pg/rules/transition/service-account';
import { changes, clusterWith, manifest } from './judging';

const cluster = { name: 'orders' };

test.each([
  clusterReferenceStays,
  serviceAccountStays,
  backupSpecStays,
  databaseIsMadeOnce,
  roleNameStays,
  publicationKeepsItsPlace,
  allTablesStays,
])('$id says nothing of an object that is new', (rule) => {
  expect(
    changes(rule, undefined, manifest(rule.kinds[0].kind, 'it', { cluster, name: 'it', target: { allTables: true } })),
  ).toBeUndefined();
});

describe('the cluster of a companion', () => {
  const pooler = (name: object | null) => manifest('Pooler', 'rw', { cluster: name as never });

  test.each([
    ['the same', { name: 'a' }, { name: 'a' }, []],
    ['nothing and an empty name', {}, { name: '' }, []],
    ['none any more is for the schema', { name: 'a' }, null, undefined],
    [
      'another one',
      { name: 'a' },
      { name: 'b' },
      [
        '/spec/cluster/name: the cluster changes from "a" to "b", which the API server refuses; keep "a", and make another object for the other cluster',
      ],
    ],
  ])('%s', (_name, before, after, expected) => {
    expect(changes(clusterReferenceStays, pooler(before), pooler(after))).toEqual(expected);
  });
});

describe('a service account', () => {
  test.each([
    ['the same', 'a', 'a', []],
    ['a new one', null, 'a', []],
    ['one that is removed', 'a', null, []],
    [
      'another one',
      'a',
      'b',
      ['/spec/serviceAccountName: serviceAccountName changes from "a" to "b", which the API server refuses; keep "a"'],
    ],
  ])('%s', (_name, before, after, expected) => {
    const [old, now] = [before, after].map((serviceAccountName) => clusterWith({ serviceAccountName }));
    expect(changes(serviceAccountStays, old, now)).toEqual(expected);
  });
});

describe('the spec of a backup', () => {
  const said = (field: string) => [
    `/spec/${field}: ${field} of the backup changes, which the API server refuses; keep it, and make a Backup of another name`,
  ];

  test.each([
    ['the default method, written', {}, { method: 'barmanObjectStore' }, []],
    ['a default within, written', { onlineConfiguration: {} }, { onlineConfiguration: { waitForArchive: true } }, []],
    ['a null is nothing', { target: null }, {}, []],
    ['another order', { pluginConfiguration: { name: 'p', parameters: {} } }, { pluginConfiguration: { parameters: {}, name: 'p' } }, []],
    ['another method', {}, { method: 'volumeSnapshot' }, said('method')],
    ['a field that comes', {}, { target: 'primary' }, said('target')],
    ['a field that goes', { target: 'primary' }, {}, said('target')],
    ['a value within', { onlineConfiguration: {} }, { onlineConfiguration: { waitForArchive: false } }, said('onlineConfiguration')],
  ])('%s', (_name, before, after, expected) => {
    const [old, now] = [before, after].map((spec) => manifest('Backup', 'now', { cluster, ...spec }));
    expect(changes(backupSpecStays, old, now)).toEqual(expected);
  });
});

describe('a database', () => {
  test.each([
    ['another owner passes', { owner: 'a' }, { owner: 'b' }, []],
    ['an encoding that is added passes', {}, { encoding: 'UTF8' }, []],
    ['a template that is removed passes', { template: 'a' }, {}, []],
    [
      'another encoding fails',
      { encoding: 'UTF8' },
      { encoding: 'LATIN1' },
      [
        '/spec/encoding: encoding changes from "UTF8" to "LATIN1", which the API server refuses; keep "UTF8", or make another Database and move the data',
      ],
    ],
    [
      'another name fails',
      { name: 'a' },
      { name: 'A' },
      ['/spec/name: name changes from "a" to "A", which the API server refuses; keep "a", or make another Database and move the data'],
    ],
  ])('%s', (_name, before, after, expected) => {
    const [old, now] = [before, after].map((spec) => manifest('Database', 'app', { name: 'app', owner: 'app', cluster, ...spec }));
    expect(changes(databaseIsMadeOnce, old, now)).toEqual(expected);
  });

  test.each([
    'locale',
    'localeProvider',
    'localeCollate',
    'localeCType',
    'icuLocale',
    'icuRules',
    'builtinLocale',
    'collationVersion',
    'template',
  ])('keeps its %s', (field) => {
    const [old, now] = ['a', 'b'].map((value) => manifest('Database', 'app', { name: 'app', cluster, [field]: value }));
    expect(changes(databaseIsMadeOnce, old, now)).toHaveLength(1);
  });
});

test.each([
  ['DatabaseRole', roleNameStays, 'name', 'keep "a", or make another DatabaseRole'],
  ['Publication', publicationKeepsItsPlace, 'name', 'keep "a", or make another object'],
  ['Subscription', publicationKeepsItsPlace, 'dbname', 'keep "a", or make another object'],
])('a %s keeps what it is about', (kind, rule, field, fix) => {
  const [old, now] = ['a', 'b'].map((value) => manifest(kind, 'it', { name: 'it', dbname: 'app', cluster, [field]: value }));
  expect(changes(rule, old, old)).toEqual([]);
  expect(changes(rule, old, now)).toEqual([`/spec/${field}: ${field} changes from "a" to "b", which the API server refuses; ${fix}`]);
});

test.each([
  ['the same passes', true, true, []],
  ['one that becomes a list does not concern the rule', true, null, undefined],
  [
    'another value fails',
    true,
    false,
    ['/spec/target/allTables: allTables changes from true to false, which the API server refuses; keep true, or make another Publication'],
  ],
])('all tables: %s', (_name, before, after, expected) => {
  const [old, now] = [before, after].map((allTables) => manifest('Publication', 'p', { name: 'p', target: { allTables } }));
  expect(changes(allTablesStays, old, now)).toEqual(expected);
});
