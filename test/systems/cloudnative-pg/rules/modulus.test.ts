import { expect, test } from 'vitest';
import { modulusIsCounted } from '../../../../src/systems/cloudnative-pg/rules/modulus';
import { clusterWith, manifest, texts } from './judging';

const said = (list: string, index: number, modulus: number) =>
  `error /spec/monitoring/${list}/${index}/modulus: modulus is ${modulus}, 0 or more is expected; write how many shards there are`;
const off = { annotations: { 'cnpg.io/validation': 'disabled' } };

test.each([
  ['no labels do not concern the rule', clusterWith({ monitoring: { podMonitorRelabelings: [] } }), undefined],
  ['zero and more pass', clusterWith({ monitoring: { podMonitorRelabelings: [{ modulus: 0 }, { modulus: 8 }, {}] } }), []],
  ['what is no number is left to the schema', clusterWith({ monitoring: { podMonitorRelabelings: [{ modulus: '-1' }, null] } }), []],
  [
    'less fails',
    clusterWith({ monitoring: { podMonitorRelabelings: [{}, { modulus: -1 }], podMonitorMetricRelabelings: [{ modulus: -8 }] } }),
    [said('podMonitorMetricRelabelings', 0, -8), said('podMonitorRelabelings', 1, -1)],
  ],
  [
    'less fails where validation is switched off',
    manifest('Pooler', 'p', { monitoring: { podMonitorMetricRelabelings: [{ modulus: -1 }] } }, off),
    [said('podMonitorMetricRelabelings', 0, -1)],
  ],
])('modulus of labels: %s', (_name, document, expected) => {
  expect(texts(modulusIsCounted, document)).toEqual(expected);
});
