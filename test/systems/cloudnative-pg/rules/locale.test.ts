import { expect, test } from 'vitest';
import { localeFitsProvider as rule } from '../../../../src/systems/cloudnative-pg/rules/locale/provider';
import { clusterWith, manifest, texts } from './judging';

const database = (spec: object) => manifest('Database', 'app', { name: 'app', owner: 'app', cluster: { name: 'orders' }, ...spec });
const initdb = (members: object) => clusterWith({ bootstrap: { initdb: { database: 'app', owner: 'app', ...members } } });

test.each([
  ['no such locale does not concern the rule', { locale: 'C' }, undefined],
  ['a null is none', { icuLocale: null }, undefined],
  ['an ICU locale with ICU passes', { icuLocale: 'en', icuRules: '&a < b', localeProvider: 'icu' }, []],
  ['a builtin locale with the builtin provider passes', { builtinLocale: 'C.UTF-8', localeProvider: 'builtin' }, []],
  [
    'an ICU locale with the C library fails',
    { icuLocale: 'en', localeProvider: 'libc' },
    [
      'error /spec/icuLocale: icuLocale is set and localeProvider is "libc", "icu" is expected; write localeProvider: icu, or remove icuLocale',
    ],
  ],
  [
    'rules without a provider fail, empty ones too',
    { icuRules: '' },
    [
      'error /spec/icuRules: icuRules is set and localeProvider is missing, "icu" is expected; write localeProvider: icu, or remove icuRules',
    ],
  ],
  [
    'a builtin locale with ICU fails',
    { builtinLocale: 'C', localeProvider: 'icu' },
    [
      'error /spec/builtinLocale: builtinLocale is set and localeProvider is "icu", "builtin" is expected; write localeProvider: builtin, or remove builtinLocale',
    ],
  ],
])('in a database, %s', (_name, spec, expected) => {
  expect(texts(rule, database(spec))).toEqual(expected);
});

test('in the first database of a cluster the same holds', () => {
  expect(texts(rule, initdb({}))).toBeUndefined();
  expect(texts(rule, initdb({ icuLocale: 'en', localeProvider: 'icu' }))).toEqual([]);
  expect(texts(rule, initdb({ icuLocale: 'en' }))).toEqual([
    'error /spec/bootstrap/initdb/icuLocale: icuLocale is set and localeProvider is missing, "icu" is expected; write localeProvider: icu, or remove icuLocale',
  ]);
});
