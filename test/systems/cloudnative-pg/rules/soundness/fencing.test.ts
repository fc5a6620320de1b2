import { expect, test } from 'vitest';
import { nothingIsFenced as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/fencing';
import { type Case, clusterWith, texts } from '../judging';

const annotated = (value: string) => clusterWith({}, { annotations: { 'cnpg.io/fencedInstances': value } });

test.each<Case>([
  ['a cluster without the annotation does not concern the rule', [clusterWith()], undefined],
  ['an empty list passes', [annotated('[]')], []],
  [
    'an instance is warned of',
    [annotated('["orders-1"]')],
    [
      'warning /metadata/annotations/cnpg.io~1fencedInstances: Postgres is stopped in orders-1; fence by hand (kubectl cnpg fencing), and take the annotation out of the file',
    ],
  ],
  [
    'all instances are warned of',
    [annotated('["*"]')],
    [
      'warning /metadata/annotations/cnpg.io~1fencedInstances: all instances are fenced, no Postgres runs; fence by hand (kubectl cnpg fencing), and take the annotation out of the file',
    ],
  ],
  [
    'a list that cannot be read is warned of',
    [annotated('orders-1')],
    [
      'warning /metadata/annotations/cnpg.io~1fencedInstances: "orders-1" is no list, so nothing is fenced, a list in JSON such as ["orders-1"] is expected; write \'["*"]\' for all instances, or take the annotation out',
    ],
  ],
  [
    'something that is no list is warned of',
    [annotated('"*"')],
    [
      'warning /metadata/annotations/cnpg.io~1fencedInstances: "\\"*\\"" is no list, so nothing is fenced, a list in JSON such as ["orders-1"] is expected; write \'["*"]\' for all instances, or take the annotation out',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
