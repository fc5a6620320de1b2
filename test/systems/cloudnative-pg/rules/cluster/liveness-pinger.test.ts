import { expect, test } from 'vitest';
import { livenessPinger as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/liveness-pinger';
import { clusterWith, texts } from '../judging';

test.each([['no annotation', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['{"enabled":true}', clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{"enabled":true}' } })],
  [
    '{"Enabled":false,"requestTimeout":5,"x":1}',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{"Enabled":false,"requestTimeout":5,"x":1}' } }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'an empty text',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    '{}',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{}' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "{}" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    'true',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': 'true' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "true" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    '[]',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '[]' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "[]" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    '{"enabled":"yes"}',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{"enabled":"yes"}' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "{\\"enabled\\":\\"yes\\"}" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    '{"enabled":true,"requestTimeout":"5"}',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{"enabled":true,"requestTimeout":"5"}' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "{\\"enabled\\":true,\\"requestTimeout\\":\\"5\\"}" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    '{"enabled":true,"connectionTimeout":1.5}',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{"enabled":true,"connectionTimeout":1.5}' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "{\\"enabled\\":true,\\"connectionTimeout\\":1.5}" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    'null',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': 'null' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "null" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
  [
    '{"enabled":null}',
    clusterWith({}, { annotations: { 'alpha.cnpg.io/livenessPinger': '{"enabled":null}' } }),
    [
      'error /metadata/annotations/alpha.cnpg.io~1livenessPinger: "{\\"enabled\\":null}" is no setting of the pinger, a JSON object with "enabled" is expected; write probes.liveness.isolationCheck instead',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
