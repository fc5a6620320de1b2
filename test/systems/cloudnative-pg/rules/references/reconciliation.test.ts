import { expect, test } from 'vitest';
import { reconciliationIsOn as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/reconciliation';
import { type Case, clusterWith, texts } from '../judging';

const annotated = (value: string) => clusterWith({}, { annotations: { 'cnpg.io/reconciliationLoop': value } });

test.each<Case>([
  ['a cluster without the annotation does not concern the rule', [clusterWith()], undefined],
  ['another value than the one that the operator knows passes', [annotated('Disabled')], []],
  [
    'a cluster that the operator is to leave alone fails',
    [annotated('disabled')],
    [
      'error /metadata/annotations/cnpg.io~1reconciliationLoop: "cnpg.io/reconciliationLoop" is "disabled", so the operator does nothing for this cluster, and nothing fails over; take the annotation out, and set it by hand for as long as a repair takes',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
