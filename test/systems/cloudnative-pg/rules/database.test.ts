import { describe, expect, test } from 'vitest';
import { foreignDataNamesAreWritten } from '../../../../src/systems/cloudnative-pg/rules/database/foreign-names';
import { databaseNameIsFree } from '../../../../src/systems/cloudnative-pg/rules/database/reserved-name';
import { serverWrapperIsDeclared } from '../../../../src/systems/cloudnative-pg/rules/database/server-wrapper';
import { databaseObjectsAreUnique } from '../../../../src/systems/cloudnative-pg/rules/database/unique-names';
import { clusterWith, manifest, texts } from './judging';

function database(spec: object, annotations: Record<string, string> = {}) {
  return manifest('Database', 'app', { name: 'app', owner: 'app', cluster: { name: 'orders' }, ...spec }, { annotations });
}

const SWITCHED_OFF = { 'cnpg.io/validation': 'disabled' };

test.each([
  ['a cluster does not concern the rule', clusterWith(), undefined],
  ['a name of its own passes', database({ name: 'Postgres' }), []],
  ...['postgres', 'template0', 'template1'].map((name): [string, ReturnType<typeof database>, string[]] => [
    `"${name}" fails, with validation switched off too`,
    database({ name }, SWITCHED_OFF),
    [`error /spec/name: the database is to be called "${name}", which every server has already; choose another name`],
  ]),
])('name of a database: %s', (_name, document, expected) => {
  expect(texts(databaseNameIsFree, document)).toEqual(expected);
});

describe('names of wrappers and roles', () => {
  const server = { name: 's', fdw: 'f' };

  test.each([
    ['none of them do not concern the rule', {}, undefined],
    ['written ones pass', { fdws: [{ name: 'f', usage: [{ name: 'app' }] }], servers: [{ ...server, usage: [{ name: 'app' }] }] }, []],
    [
      'empty ones fail',
      { fdws: [{ name: 'f', usage: [{ name: '' }] }], servers: [{ name: 's', fdw: '', usage: [{ name: 'app' }, { name: '' }] }] },
      [
        'error /spec/fdws/0/usage/0/name: the role that may use it is "", a name is expected; write the name',
        'error /spec/servers/0/fdw: the wrapper of the server is "", a name is expected; write the name',
        'error /spec/servers/0/usage/1/name: the role that may use it is "", a name is expected; write the name',
      ],
    ],
  ])('%s', (_name, spec, expected) => {
    expect(texts(foreignDataNamesAreWritten, database(spec))).toEqual(expected);
  });
});

describe('what is declared twice', () => {
  const named = (...names: string[]) => names.map((name) => ({ name }));
  const options = [
    { name: 'host', value: 'a' },
    { name: 'host', value: 'b' },
  ];

  test.each([
    ['empty lists do not concern the rule', { extensions: [] }, undefined],
    ['different names pass, case included', { extensions: named('a', 'A'), schemas: named('a') }, []],
    [
      'an extension',
      { extensions: named('a', 'b', 'a') },
      ['/spec/extensions/2/name: "a" is there twice in extensions, as items 0 and 2; remove one'],
    ],
    ['a schema', { schemas: named('a', 'a') }, ['/spec/schemas/1/name: "a" is there twice in schemas, as items 0 and 1; remove one']],
    ['a wrapper', { fdws: named('a', 'a') }, ['/spec/fdws/1/name: "a" is there twice in fdws, as items 0 and 1; remove one']],
    [
      'a server, an option and a role of one',
      {
        fdws: named('f'),
        servers: [
          { name: 's', fdw: 'f', options, usage: named('r', 'r') },
          { name: 's', fdw: 'f' },
        ],
      },
      [
        '/spec/servers/0/options/1/name: "host" is there twice in options, as items 0 and 1; remove one',
        '/spec/servers/0/usage/1/name: "r" is there twice in usage, as items 0 and 1; remove one',
        '/spec/servers/1/name: "s" is there twice in servers, as items 0 and 1; remove one',
      ],
    ],
  ])('%s', (_name, spec, expected) => {
    expect(texts(databaseObjectsAreUnique, database(spec))).toEqual(expected?.map((text) => `error ${text}`));
  });

  test('is accepted where validation is switched off', () => {
    expect(texts(databaseObjectsAreUnique, database({ extensions: named('a', 'a') }, SWITCHED_OFF))).toBeUndefined();
  });
});

test.each([
  ['no server does not concern the rule', database({}), undefined],
  [
    'a declared wrapper passes, one to be dropped too',
    database({ fdws: [{ name: 'f', ensure: 'absent' }], servers: [{ name: 's', fdw: 'f' }] }),
    [],
  ],
  ['a server to be dropped passes', database({ servers: [{ name: 's', fdw: 'f', ensure: 'absent' }] }), []],
  [
    'an undeclared wrapper fails',
    database({ fdws: [{ name: 'F' }], servers: [{ name: 's', fdw: 'f' }] }),
    ['error /spec/servers/0/fdw: the wrapper "f" is not in spec.fdws; add it: fdws: [{ name: f }]'],
  ],
  ['one is accepted where validation is switched off', database({ servers: [{ name: 's', fdw: 'f' }] }, SWITCHED_OFF), undefined],
])('wrapper of a server: %s', (_name, document, expected) => {
  expect(texts(serverWrapperIsDeclared, document)).toEqual(expected);
});
