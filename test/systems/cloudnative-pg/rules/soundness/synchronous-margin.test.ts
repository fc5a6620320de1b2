import { expect, test } from 'vitest';
import { writesSurviveStandby as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/synchronous-margin';
import { type Case, clusterWith, texts } from '../judging';

const waiting = (instances: number, synchronous: object) =>
  clusterWith({ instances, postgresql: { synchronous: { method: 'any', ...synchronous } } } as never);

test.each<Case>([
  ['a cluster without synchronous standbys does not concern the rule', [clusterWith({ instances: 3 })], undefined],
  ['a cluster that prefers to write does not concern the rule', [waiting(2, { number: 1, dataDurability: 'preferred' })], undefined],
  ['standbys elsewhere are not counted here', [waiting(2, { number: 1, standbyNamesPre: ['other'] })], undefined],
  ['one standby to spare passes', [waiting(3, { number: 1 })], []],
  [
    'the only standby is warned of',
    [waiting(2, { number: 1 })],
    [
      'warning /spec/postgresql/synchronous/number: every commit waits for the only standby: while one is away, nothing is written; write instances: 3, or dataDurability: preferred',
    ],
  ],
  [
    'all standbys are warned of',
    [waiting(3, { number: 2, dataDurability: 'required' })],
    [
      'warning /spec/postgresql/synchronous/number: every commit waits for all 2 standbys: while one is away, nothing is written; write instances: 4, or dataDurability: preferred',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
