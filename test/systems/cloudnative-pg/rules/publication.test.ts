import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { columnsExcludeSchemas } from '../../../../src/systems/cloudnative-pg/rules/publication/columns';
import { publishedObjectIsOne } from '../../../../src/systems/cloudnative-pg/rules/publication/object';
import { publicationHasOneTarget } from '../../../../src/systems/cloudnative-pg/rules/publication/target';
import { clusterWith, manifest, texts } from './judging';

const publication = (target: object) =>
  manifest('Publication', 'p', { name: 'p', dbname: 'app', cluster: { name: 'orders' }, target: target as JsonObject });
const table = { name: 't' };

test.each([
  ['a cluster does not concern the rule', clusterWith(), undefined],
  ['all tables pass, whatever is said of them', publication({ allTables: false }), []],
  ['an empty list passes', publication({ allTables: null, objects: [] }), []],
  [
    'nothing fails',
    publication({}),
    ['error /spec/target: neither allTables nor objects is there, one of them is expected; write allTables: true, or the list objects'],
  ],
  [
    'both fail',
    publication({ allTables: true, objects: [] }),
    ['error /spec/target: both allTables and objects are there, one of them is expected; write allTables: true, or the list objects'],
  ],
])('target of a publication: %s', (_name, document, expected) => {
  expect(texts(publicationHasOneTarget, document)).toEqual(expected);
});

test.each([
  ['no list does not concern the rule', { allTables: true }, undefined],
  ['tables and schemas pass', { objects: [{ table }, { tablesInSchema: 's', table: null }] }, []],
  [
    'an empty item fails',
    { objects: [{ table }, {}] },
    [
      'error /spec/target/objects/1: the item has neither table nor tablesInSchema, one of them is expected; write table: { name: … } or tablesInSchema',
    ],
  ],
  [
    'an item with both fails',
    { objects: [{ table, tablesInSchema: '' }] },
    ['error /spec/target/objects/0: the item has both table and tablesInSchema, one of them is expected; make two items of it'],
  ],
])('items of a publication: %s', (_name, target, expected) => {
  expect(texts(publishedObjectIsOne, publication(target))).toEqual(expected);
});

const columns = { table: { ...table, columns: ['a'] } };

test.each([
  ['no columns do not concern the rule', { objects: [{ table }, { tablesInSchema: 's' }] }, undefined],
  ['columns among tables pass', { objects: [columns, { table }] }, []],
  [
    'columns beside a schema fail',
    { objects: [{ tablesInSchema: 's' }, columns] },
    [
      'error /spec/target/objects/1/table/columns: item 1 lists columns, and item 0 publishes all tables of a schema; one of them is expected; remove columns, or make two publications',
    ],
  ],
  [
    'an empty list of columns beside a schema fails',
    { objects: [{ table: { name: 't', columns: [] } }, { tablesInSchema: 's' }] },
    [
      'error /spec/target/objects/0/table/columns: item 0 lists columns, and item 1 publishes all tables of a schema; one of them is expected; remove columns, or make two publications',
    ],
  ],
])('columns of a publication: %s', (_name, target, expected) => {
  expect(texts(columnsExcludeSchemas, publication(target))).toEqual(expected);
});
