import { expect, test } from 'vitest';
import { standbyNumberIsPlain as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/standby-numbers';
import { type Case, clusterWith, texts } from '../judging';

const having = (max_connections: string, spec = {}) =>
  clusterWith({ instances: 2, postgresql: { parameters: { max_connections } }, ...spec });
const said = (value: string, plain: string) => [
  `error /spec/postgresql/parameters/max_connections: max_connections is "${value}", which the operator does not read as Postgres does, decimal digits alone are expected; write "${plain}"`,
];

test.each<Case>([
  ['no parameters do not concern the rule', [clusterWith({ instances: 3 })], undefined],
  ['a cluster without standbys does not concern the rule', [having('0xC8', { instances: 1 })], undefined],
  ['decimal digits pass', [having('200')], []],
  ['what Postgres does not take is told elsewhere', [having('many')], []],
  ['hexadecimal digits fail', [having('0xC8')], said('0xC8', '200')],
  ['octal digits fail', [having('0310')], said('0310', '200')],
  ['a fraction fails', [having('200.0')], said('200.0', '200')],
  ['blanks fail', [having(' 200')], said(' 200', '200')],
  [
    'a restored cluster reads it as well',
    [having('2e2', { instances: 1, bootstrap: { recovery: { backup: { name: 'x' } } } })],
    said('2e2', '200'),
  ],
  [
    'a replica cluster reads it as well',
    [having('2e2', { instances: 1, replica: { enabled: true, source: 'x' }, externalClusters: [{ name: 'x' }] })],
    said('2e2', '200'),
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
