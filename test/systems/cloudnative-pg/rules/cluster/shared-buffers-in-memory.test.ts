import { expect, test } from 'vitest';
import { sharedBuffersInMemory as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/shared-buffers-in-memory';
import { clusterWith, texts } from '../judging';

test.each([
  ['no request', clusterWith({ resources: { limits: { memory: '1Gi' } }, postgresql: { parameters: { shared_buffers: '2GB' } } })],
  ['no size', clusterWith({ resources: { requests: { memory: '1Gi' } }, postgresql: { parameters: {} } })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['all the memory', clusterWith({ resources: { requests: { memory: '1Gi' } }, postgresql: { parameters: { shared_buffers: '1GB' } } })],
  [
    'huge pages',
    clusterWith({
      resources: { requests: { memory: '1Gi', 'hugepages-2Mi': '2Gi' }, limits: { 'hugepages-2Mi': '2Gi' } },
      postgresql: { parameters: { shared_buffers: '2GB' } },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'more than the memory',
    clusterWith({ resources: { requests: { memory: '1Gi' } }, postgresql: { parameters: { shared_buffers: '1025MB' } } }),
    [
      'error /spec/resources/requests/memory: 1Gi of memory are requested and shared_buffers is "1025MB", at least that is expected; request more memory, or lower shared_buffers to about a quarter of it',
    ],
  ],
  [
    'more than each of both',
    clusterWith({
      resources: { requests: { memory: '1Gi', 'hugepages-2Mi': '1Gi' }, limits: { 'hugepages-2Mi': '1Gi' } },
      postgresql: { parameters: { shared_buffers: '2GB' } },
    }),
    [
      'error /spec/resources/requests/memory: 1Gi of memory are requested and shared_buffers is "2GB", at least that is expected; request more memory, or lower shared_buffers to about a quarter of it',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
