import { expect, test } from 'vitest';
import { synchronousNumberIsPositive } from '../../../../src/systems/cloudnative-pg/rules/synchronous/number';
import { preferredDurabilityNamesNoStandby } from '../../../../src/systems/cloudnative-pg/rules/synchronous/preferred-durability';
import { clusterWith, texts } from './judging';

const cluster = (synchronous: object) =>
  clusterWith({ instances: 3, postgresql: { synchronous: { method: 'any', number: 1, ...synchronous } } });

test.each([
  ['required durability does not concern the rule', { dataDurability: 'required', standbyNamesPre: ['a'] }, undefined],
  ['preferred durability alone passes', { dataDurability: 'preferred' }, []],
  ['empty lists pass', { dataDurability: 'preferred', standbyNamesPre: [], standbyNamesPost: null }, []],
  [
    'each list with a name fails',
    { dataDurability: 'preferred', standbyNamesPre: ['a'], standbyNamesPost: ['b'] },
    [
      'error /spec/postgresql/synchronous/standbyNamesPost: dataDurability is "preferred" and standbyNamesPost names standbys, none is expected; remove standbyNamesPost, or write dataDurability: required',
      'error /spec/postgresql/synchronous/standbyNamesPre: dataDurability is "preferred" and standbyNamesPre names standbys, none is expected; remove standbyNamesPre, or write dataDurability: required',
    ],
  ],
])('%s', (_name, synchronous, expected) => {
  expect(texts(preferredDurabilityNamesNoStandby, cluster(synchronous))).toEqual(expected);
});

test.each([
  ['no section does not concern the rule', clusterWith(), undefined],
  ['one standby passes', cluster({ number: 1 }), []],
  [
    'none fails',
    cluster({ number: 0 }),
    [
      'error /spec/postgresql/synchronous/number: a commit is to wait for 0 standbys, at least 1 is expected; write 1 or more, or remove the section "synchronous"',
    ],
  ],
])('%s', (_name, document, expected) => {
  expect(texts(synchronousNumberIsPositive, document)).toEqual(expected);
});
