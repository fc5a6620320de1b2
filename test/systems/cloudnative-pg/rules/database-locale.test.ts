import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { databaseCanBeMade } from '../../../../src/systems/cloudnative-pg/rules/database/locale-options';
import { databaseFitsTemplate } from '../../../../src/systems/cloudnative-pg/rules/references/database-template';
import { type Case, clusterWith, manifest, texts } from './judging';

const first = (initdb: JsonObject, spec: JsonObject = {}) => clusterWith({ bootstrap: { initdb }, ...spec });
const database = (spec: JsonObject) => manifest('Database', 'sales', { cluster: { name: 'orders' }, name: 'sales', owner: 'app', ...spec });
const at = (major: number) => ({ imageName: `postgresql:${major}.1` });

/** What initdb does is in initdb.json; here are the words. */
test.each<Case>([
  ['what nobody wrote does not concern the rule', [clusterWith(), first({ database: 'app' }), database({})], undefined],
  ['options of its own are not read', [first({ encoding: 'xx', options: ['--encoding=LATIN1'] })], undefined],
  ['an encoding by any of its names passes', [first({ encoding: 'iso-8859-1' }), database({ encoding: 'Unicode' })], []],
  [
    'one that does not exist fails',
    [first({ encoding: 'LATIN11' })],
    ['error /spec/bootstrap/initdb/encoding: no encoding is called "LATIN11"; write UTF8'],
  ],
  [
    'one for clients fails',
    [database({ encoding: 'SJIS' })],
    ['error /spec/encoding: "SJIS" is an encoding for clients, no database can have it; write UTF8'],
  ],
  [
    'a provider that does not exist fails',
    [first({ localeProvider: 'ICU', icuLocale: 'en' })],
    ['error /spec/bootstrap/initdb/localeProvider: no provider of locales is called "ICU"; write libc, icu or builtin, or leave it out'],
  ],
  ['CREATE DATABASE reads large letters', [database({ localeProvider: 'ICU' })], []],
  [
    'a provider that came later fails',
    [first({ localeProvider: 'builtin', builtinLocale: 'C' }, at(16))],
    [
      'error /spec/bootstrap/initdb/localeProvider: PostgreSQL 16 has no provider "builtin", it came with 17; write libc or icu, or leave it out',
    ],
  ],
  [
    'also in a database of such a cluster',
    [clusterWith(at(14)), database({ localeProvider: 'icu', icuLocale: 'en' })],
    ['error /spec/localeProvider: PostgreSQL 14 has no provider "icu", it came with 15; write libc or icu, or leave it out'],
  ],
  ['where the cluster was not given nothing is known of it', [database({ localeProvider: 'builtin', builtinLocale: 'C' })], []],
  [
    'rules that came later fail',
    [first({ localeProvider: 'icu', icuLocale: 'en', icuRules: '&a < g' }, at(15))],
    ['error /spec/bootstrap/initdb/icuRules: PostgreSQL 15 has no icuRules, they came with 16; take them out'],
  ],
  [
    'a locale of Postgres itself that is none fails',
    [first({ localeProvider: 'builtin', builtinLocale: 'PG_UNICODE_FAST' }, at(17))],
    [
      'error /spec/bootstrap/initdb/builtinLocale: PostgreSQL 17 has no locale "PG_UNICODE_FAST" of its own, C, C.UTF-8, C.UTF8 are; write one of them',
    ],
  ],
  [
    'a provider without a locale fails',
    [first({ localeProvider: 'icu' })],
    ['error /spec/bootstrap/initdb/localeProvider: the provider is "icu", and icuLocale is missing; write icuLocale'],
  ],
  ['in a database it may be that of the template', [clusterWith(), database({ localeProvider: 'icu' })], []],
  [
    'a locale for another encoding fails',
    [first({ localeProvider: 'builtin', builtinLocale: 'C.UTF-8', encoding: 'LATIN1' })],
    ['error /spec/bootstrap/initdb/encoding: the encoding is "LATIN1", and the locale "C.UTF-8" is for UTF8; write UTF8'],
  ],
  [
    'an encoding that the provider does not know fails',
    [first({ localeProvider: 'icu', icuLocale: 'en', encoding: 'SQL_ASCII' })],
    ['error /spec/bootstrap/initdb/encoding: the encoding is "SQL_ASCII", which the provider "icu" does not know; write UTF8'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(databaseCanBeMade, ...documents)).toEqual(expected);
});

const said = (path: string, field: string, value: string, made: string) => [
  `error ${path}: ${field} is "${value}", and "${made}" in the template, which is made with the cluster "orders"; write template: template0`,
];

test.each<Case>([
  ['a database that says nothing does not concern the rule', [clusterWith(), database({})], undefined],
  ['a cluster that was not given does not concern the rule', [database({ encoding: 'LATIN1' })], undefined],
  ['the empty template does not concern the rule', [clusterWith(), database({ encoding: 'LATIN1', template: 'template0' })], undefined],
  [
    'a cluster that is restored does not concern the rule',
    [clusterWith({ bootstrap: { recovery: { source: 'x' } } }), database({ encoding: 'LATIN1' })],
    undefined,
  ],
  ['options of its own do not concern the rule', [first({ options: ['-E', 'LATIN1'] }), database({ encoding: 'LATIN1' })], undefined],
  ['the same by another name passes', [clusterWith(), database({ encoding: 'unicode', localeCollate: 'POSIX' })], []],
  ['an encoding that does not exist is told elsewhere', [clusterWith(), database({ encoding: 'xx' })], []],
  ['another encoding fails', [clusterWith(), database({ encoding: 'LATIN1' })], said('/spec/encoding', 'encoding', 'LATIN1', 'UTF8')],
  ['it is that of the cluster', [first({ encoding: 'LATIN1' }), database({ encoding: 'ISO88591', template: 'template1' })], []],
  [
    'another collation fails',
    [clusterWith(), database({ localeCollate: 'de_DE.UTF-8' })],
    said('/spec/localeCollate', 'localeCollate', 'de_DE.UTF-8', 'C'),
  ],
  [
    'a locale is both',
    [first({ localeCType: 'C.UTF-8' }), database({ locale: 'de_DE.UTF-8' })],
    said('/spec/locale', 'localeCollate', 'de_DE.UTF-8', 'C'),
  ],
  ['one language or the other is not compared', [first({ localeCollate: 'de_DE' }), database({ localeCollate: 'de_DE.UTF-8' })], []],
  ['another provider is not compared', [clusterWith(), database({ localeProvider: 'builtin', locale: 'C.UTF-8' })], undefined],
])('template: %s', (_name, documents, expected) => {
  expect(texts(databaseFitsTemplate, ...documents)).toEqual(expected);
});
