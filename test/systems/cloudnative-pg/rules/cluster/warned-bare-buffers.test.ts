import { expect, test } from 'vitest';
import { buffersHaveUnit as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/warned-bare-buffers';
import { clusterWith, texts } from '../judging';

test.each([['nothing', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['a unit', clusterWith({ postgresql: { parameters: { shared_buffers: '256MB' } } })]])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'none',
    clusterWith({ postgresql: { parameters: { shared_buffers: '256' } } }),
    ['warning /spec/postgresql/parameters/shared_buffers: shared_buffers is "256" without a unit; write "256MB" if megabytes are meant'],
  ],
])('%s is warned of', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
