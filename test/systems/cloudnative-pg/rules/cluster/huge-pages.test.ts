import { expect, test } from 'vitest';
import { hugePages as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/huge-pages';
import { clusterWith, texts } from '../judging';

test.each([['none', clusterWith({ resources: { requests: { cpu: '1' } }, postgresql: { parameters: {} } })]])(
  '%s does not concern the rule',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toBeUndefined();
  },
);

test.each([
  [
    'the same beside memory',
    clusterWith({
      resources: { requests: { memory: '1Gi', 'hugepages-2Mi': '1Gi' }, limits: { 'hugepages-2Mi': '1024Mi' } },
      postgresql: { parameters: {} },
    }),
  ],
  ['a request alone', clusterWith({ resources: { requests: { cpu: '1', 'hugepages-2Mi': '1Gi' } }, postgresql: { parameters: {} } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'another limit',
    clusterWith({
      resources: { requests: { memory: '1Gi', 'hugepages-2Mi': '1Gi' }, limits: { 'hugepages-2Mi': '2Gi' } },
      postgresql: { parameters: {} },
    }),
    [
      'error /spec/resources/requests/hugepages-2Mi: 1Gi of hugepages-2Mi are requested and 2Gi are the limit, the same is expected; write the same amount',
    ],
  ],
  [
    'nothing beside',
    clusterWith({ resources: { limits: { 'hugepages-2Mi': '1Gi' } }, postgresql: { parameters: {} } }),
    ['error /spec/resources: there is hugepages-2Mi and neither cpu nor memory, one of both is expected; write memory beside it'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
