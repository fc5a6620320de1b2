import { expect, test } from 'vitest';
import { booleanParameters as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/boolean-parameters';
import { clusterWith, texts } from '../judging';

test.each([['no switches', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['"on"', clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'on' } } })],
  ['"OFF"', clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'OFF' } } })],
  ['"ye"', clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'ye' } } })],
  ['"fal"', clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'fal' } } })],
  ['"1"', clusterWith({ postgresql: { parameters: { hot_standby_feedback: '1' } } })],
  ['"of"', clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'of' } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '""',
    clusterWith({ postgresql: { parameters: { hot_standby_feedback: '' } } }),
    ['error /spec/postgresql/parameters/hot_standby_feedback: hot_standby_feedback is "", on or off is expected; write "on" or "off"'],
  ],
  [
    '"o"',
    clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'o' } } }),
    ['error /spec/postgresql/parameters/hot_standby_feedback: hot_standby_feedback is "o", on or off is expected; write "on" or "off"'],
  ],
  [
    '"enabled"',
    clusterWith({ postgresql: { parameters: { hot_standby_feedback: 'enabled' } } }),
    [
      'error /spec/postgresql/parameters/hot_standby_feedback: hot_standby_feedback is "enabled", on or off is expected; write "on" or "off"',
    ],
  ],
  [
    '"2"',
    clusterWith({ postgresql: { parameters: { hot_standby_feedback: '2' } } }),
    ['error /spec/postgresql/parameters/hot_standby_feedback: hot_standby_feedback is "2", on or off is expected; write "on" or "off"'],
  ],
  [
    '" on"',
    clusterWith({ postgresql: { parameters: { hot_standby_feedback: ' on' } } }),
    ['error /spec/postgresql/parameters/hot_standby_feedback: hot_standby_feedback is " on", on or off is expected; write "on" or "off"'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
