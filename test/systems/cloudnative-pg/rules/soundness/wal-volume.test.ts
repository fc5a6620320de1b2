import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { walVolumeHoldsLog as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/wal-volume';
import { type Case, clusterWith, texts } from '../judging';

const having = (size: string, parameters: JsonObject = {}, spec: JsonObject = {}) =>
  clusterWith({ walStorage: { size }, postgresql: { parameters }, ...spec });
const P = '/spec/postgresql/parameters';

test.each<Case>([
  [
    'a cluster without a volume for it does not concern the rule',
    [clusterWith({ postgresql: { parameters: { wal_keep_size: '10TB' } } })],
    undefined,
  ],
  ['a cluster whose release is not known does not concern the rule', [having('1Mi', {}, { imageName: 'x:99.1' })], undefined],
  ['a volume that is large enough passes', [having('1025Mi')], []],
  [
    'what nobody wrote counts',
    [having('1Gi')],
    [
      'warning /spec/walStorage: max_wal_size is 1024MB by default and the WAL volume has 1Gi: so much may be written between two checkpoints; write a larger walStorage, or max_wal_size well below it',
    ],
  ],
  ['max_wal_size that is written is judged elsewhere', [having('1Gi', { max_wal_size: '2GB' })], []],
  [
    'less that is written passes',
    [having('1Gi', { max_wal_size: '512MB', wal_keep_size: '1023MB', max_slot_wal_keep_size: '1023MB' })],
    [],
  ],
  ['without a limit for slots nothing is said', [having('2Gi', { max_slot_wal_keep_size: '-1' })], []],
  [
    'what the operator writes counts',
    [having('512Mi', { max_wal_size: '256MB' })],
    [
      'warning /spec/walStorage: wal_keep_size is 512MB by default and the WAL volume has 512Mi: so much is always kept for standbys; write a larger walStorage, or wal_keep_size well below it',
    ],
  ],
  [
    'as much as the volume is too much',
    [having('10Gi', { wal_keep_size: '10GB', max_slot_wal_keep_size: '20GB' })],
    [
      `warning ${P}/max_slot_wal_keep_size: max_slot_wal_keep_size is "20GB" and the WAL volume has 10Gi: so much is kept for a slot that nobody reads; write a larger walStorage, or max_slot_wal_keep_size well below it`,
      `warning ${P}/wal_keep_size: wal_keep_size is "10GB" and the WAL volume has 10Gi: so much is always kept for standbys; write a larger walStorage, or wal_keep_size well below it`,
    ],
  ],
])('%s', (_name, documents, expected) => {
  const said = texts(rule, ...documents);
  expect(said && [...said].sort()).toEqual(expected);
});
