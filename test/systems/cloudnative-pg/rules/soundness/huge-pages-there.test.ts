import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { hugePagesAreThere as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/huge-pages-there';
import { type Case, clusterWith, texts } from '../judging';

const having = (huge_pages: string, spec: JsonObject = {}) => clusterWith({ postgresql: { parameters: { huge_pages } }, ...spec });
const said = (value: string) => [
  `error /spec/postgresql/parameters/huge_pages: huge_pages is "${value}", and the cluster asks for none in resources; write hugepages-2Mi or hugepages-1Gi in resources, or huge_pages: try`,
];

test.each<Case>([
  ['a cluster that says nothing does not concern the rule', [clusterWith()], undefined],
  ['taking what there is does not concern the rule', [having('try')], undefined],
  ['with huge pages it passes', [having('on', { resources: { limits: { memory: '1Gi', 'hugepages-2Mi': '512Mi' } } })], []],
  ['without it fails', [having('on', { resources: { limits: { memory: '1Gi' } } })], said('on')],
  ['and by its other words', [having('TRUE')], said('TRUE')],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
