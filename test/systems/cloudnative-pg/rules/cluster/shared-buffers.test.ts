import { expect, test } from 'vitest';
import { sharedBuffers as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/shared-buffers';
import { clusterWith, texts } from '../judging';

test.each([
  ['no size', clusterWith({})],
  ['an empty text', clusterWith({ postgresql: { parameters: { shared_buffers: '' } } })],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['256MB', clusterWith({ postgresql: { parameters: { shared_buffers: '256MB' } } })],
  ['256', clusterWith({ postgresql: { parameters: { shared_buffers: '256' } } })],
  ['1.5GB', clusterWith({ postgresql: { parameters: { shared_buffers: '1.5GB' } } })],
  ['-1MB', clusterWith({ postgresql: { parameters: { shared_buffers: '-1MB' } } })],
  ['128 MB', clusterWith({ postgresql: { parameters: { shared_buffers: '128 MB' } } })],
  ['100kB', clusterWith({ postgresql: { parameters: { shared_buffers: '100kB' } } })],
  ['100KB', clusterWith({ postgresql: { parameters: { shared_buffers: '100KB' } } })],
  ['8192B', clusterWith({ postgresql: { parameters: { shared_buffers: '8192B' } } })],
  ['MB', clusterWith({ postgresql: { parameters: { shared_buffers: 'MB' } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '256mb',
    clusterWith({ postgresql: { parameters: { shared_buffers: '256mb' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: "256mb" is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
  [
    '1Gi',
    clusterWith({ postgresql: { parameters: { shared_buffers: '1Gi' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: "1Gi" is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
  [
    '128M',
    clusterWith({ postgresql: { parameters: { shared_buffers: '128M' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: "128M" is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
  [
    '1_000MB',
    clusterWith({ postgresql: { parameters: { shared_buffers: '1_000MB' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: "1_000MB" is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
  [
    'a',
    clusterWith({ postgresql: { parameters: { shared_buffers: 'a' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: "a" is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
  [
    ' ',
    clusterWith({ postgresql: { parameters: { shared_buffers: ' ' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: " " is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
  [
    '1e',
    clusterWith({ postgresql: { parameters: { shared_buffers: '1e' } } }),
    [
      'error /spec/postgresql/parameters/shared_buffers: "1e" is no size that the operator reads, a number with kB, MB, GB or TB is expected; write it as 256MB',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
