import { expect, test } from 'vitest';
import { nameIsKeptWhole as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/long-names';
import { type Case, clusterWith, manifest, texts } from '../judging';

const LONG = 'a'.repeat(64);
const WHOLE = 'a'.repeat(63);
const UMLAUTS = 'ä'.repeat(32);
const said = (path: string, name = LONG, cut = WHOLE) =>
  `warning ${path}: "${name}" is longer than 63 bytes, Postgres calls it "${cut}"; choose a shorter name`;

test.each<Case>([
  ['a cluster without names does not concern the rule', [clusterWith()], undefined],
  ['63 bytes pass', [manifest('Database', 'x', { cluster: { name: 'orders' }, name: WHOLE, owner: 'ä'.repeat(31) })], []],
  ['one more is cut', [manifest('Database', 'x', { cluster: { name: 'orders' }, name: LONG, owner: 'app' })], [said('/spec/name')]],
  [
    'between letters',
    [manifest('Publication', 'x', { cluster: { name: 'orders' }, name: UMLAUTS, dbname: 'app', target: { allTables: true } })],
    [said('/spec/name', UMLAUTS, 'ä'.repeat(31))],
  ],
  [
    'names of a cluster as well',
    [clusterWith({ bootstrap: { initdb: { database: LONG, owner: 'app' } }, managed: { roles: [{ name: 'short' }, { name: LONG }] } })],
    [said('/spec/bootstrap/initdb/database'), said('/spec/managed/roles/1/name')],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
