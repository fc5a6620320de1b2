import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { workFitsMemory as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/work-in-memory';
import { type Case, clusterWith, texts } from '../judging';

const having = (parameters: JsonObject, limits: JsonObject = { memory: '1Gi' }, spec: JsonObject = {}) =>
  clusterWith({ postgresql: { parameters }, resources: { limits }, ...spec });
const said = (name: string, value: string, beside = ' beside 128MB of shared_buffers') => [
  `warning /spec/postgresql/parameters/${name}: ${name} is "${value}"${beside}, and the limit of the memory is 1Gi; lower ${name}: many may be taken at once`,
];

test.each<Case>([
  ['no limit does not concern the rule', [having({ work_mem: '10GB' }, {})], undefined],
  ['no share that is written does not concern the rule', [having({ shared_buffers: '256MB' })], undefined],
  [
    'a cluster whose release is not known does not concern the rule',
    [having({ work_mem: '10GB' }, { memory: '1Gi' }, { imageName: 'x:99.1' })],
    undefined,
  ],
  ['what fits exactly passes', [having({ work_mem: '896MB' })], []],
  ['more is warned of', [having({ work_mem: '897MB' })], said('work_mem', '897MB')],
  ['workers as well', [having({ maintenance_work_mem: '1GB', autovacuum_work_mem: '-1' })], said('maintenance_work_mem', '1GB')],
  ['and those of autovacuum', [having({ autovacuum_work_mem: '1GB' })], said('autovacuum_work_mem', '1GB')],
  [
    'what is shared counts',
    [having({ shared_buffers: '512MB', work_mem: '513MB' })],
    said('work_mem', '513MB', ' beside 512MB of shared_buffers'),
  ],
  ['what is shared and does not fit is told elsewhere', [having({ shared_buffers: '2GB', work_mem: '10GB' })], []],
  ['in huge pages it does not count', [having({ work_mem: '1GB' }, { memory: '1Gi', 'hugepages-2Mi': '512Mi' })], []],
  [
    'in huge pages a share still does',
    [having({ work_mem: '1025MB' }, { memory: '1Gi', 'hugepages-2Mi': '512Mi' })],
    said('work_mem', '1025MB', ''),
  ],
  ['what cannot be read passes', [having({ work_mem: 'much' })], []],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
