import { expect, test } from 'vitest';
import { recordedDecision } from '../../../../src/systems/cloudnative-pg/rules/recorded-decision';
import { clusterWith, texts } from './judging';

test('a cluster without recorded decisions does not concern the rule', () => {
  expect(texts(recordedDecision, clusterWith())).toBeUndefined();
});

test('a reason that was given stands in the report', () => {
  const annotations = { 'cdk8s-postgres/no-backup': 'cache, can be rebuilt', 'example.com/other': 'x' };
  expect(texts(recordedDecision, clusterWith({}, { annotations }))).toEqual([
    'info /metadata/annotations/cdk8s-postgres~1no-backup: no-backup: cache, can be rebuilt; nothing to do while the reason holds',
  ]);
});

test('the permission to delete is a switch, not a decision', () => {
  const annotations = { 'cdk8s-postgres/deletion': 'allowed' };
  expect(texts(recordedDecision, clusterWith({}, { annotations }))).toBeUndefined();
});

test('what is acknowledged is no decision', () => {
  const annotations = { 'cdk8s-postgres/acknowledge.CNPG-104': 'rebuilt every night' };
  expect(texts(recordedDecision, clusterWith({}, { annotations }))).toBeUndefined();
});
