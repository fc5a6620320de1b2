import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { limitRangeLetsIn } from '../../../../../src/systems/cloudnative-pg/rules/soundness/resources/limit-range';
import { memoryIsPromised } from '../../../../../src/systems/cloudnative-pg/rules/soundness/resources/memory-promised';
import { quotaHasRoom } from '../../../../../src/systems/cloudnative-pg/rules/soundness/resources/quota';
import { sidecarIsGuaranteed } from '../../../../../src/systems/cloudnative-pg/rules/soundness/resources/sidecar';
import { archiver, type Case, clusterWith, objectStore, texts } from '../judging';

const full = { requests: { cpu: '1', memory: '2Gi' }, limits: { cpu: '1000m', memory: '2048Mi' } };

describe('the sidecar', () => {
  const cluster = (resources: JsonObject) => clusterWith({ resources, plugins: [archiver({ barmanObjectName: 'store' })] });
  const store = (resources?: JsonObject) =>
    objectStore('store', { destinationPath: 's3://acme/orders' }, { instanceSidecarConfiguration: resources ? { resources } : {} });
  const said = (what: string, severity = 'warning') => [
    `${severity} /spec/plugins/0/parameters/barmanObjectName: the ObjectStore "store" ${what}, so the pods are not Guaranteed, as those of the cluster are meant to be; write instanceSidecarConfiguration.resources in it, with cpu and memory, requests as limits`,
  ];

  test.each<Case>([
    ['without an archive there is none', [clusterWith({ resources: full })], undefined],
    ['a store that was not given is not judged', [cluster(full)], undefined],
    ['a cluster that is Burstable itself is not judged', [cluster({ requests: full.requests }), store()], undefined],
    ['one without a limit of the processor is so too', [cluster({ ...full, limits: { memory: '2Gi' } }), store()], undefined],
    ['as much as Postgres is promised', [cluster(full), store(full)], []],
    ['limits alone, which are requests as well', [cluster({ limits: full.limits }), store({ limits: full.limits })], []],
    ['nothing', [cluster(full), store()], said('gives its sidecar no memory of its own')],
    [
      'limits alone of the cluster, and nothing',
      [cluster({ limits: full.limits }), store()],
      said('gives its sidecar no memory of its own'),
    ],
    ['a processor alone', [cluster(full), store({ limits: { cpu: '1' } })], said('gives its sidecar no memory of its own')],
    [
      'requests alone',
      [cluster(full), store({ requests: full.requests })],
      said('gives its sidecar requests that are not its limits', 'info'),
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(sidecarIsGuaranteed, ...documents)).toEqual(expected);
  });
});

describe('memory', () => {
  const cluster = (request: string | null, limit: string | null) =>
    clusterWith({ resources: { requests: { memory: request }, limits: { memory: limit } } });

  test.each<Case>([
    ['no limit', [cluster('1Gi', null)], undefined],
    ['no request, which is the limit then', [cluster(null, '1Gi')], undefined],
    ['as much', [cluster('1Gi', '1024Mi')], []],
    [
      'less is kept than may be used',
      [cluster('1Gi', '2Gi')],
      [
        'info /spec/resources/limits/memory: an instance may use 2Gi of memory, and 1Gi are kept for it; request 2Gi as well, or accept that the node may be short of it',
      ],
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(memoryIsPromised, ...documents)).toEqual(expected);
  });
});

describe('a quota', () => {
  const quota = (hard: JsonObject, spec: JsonObject = {}) => ({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'quota', namespace: 'orders' },
    spec: { hard, ...spec },
  });
  const three = clusterWith({ instances: 3, resources: full, storage: { size: '10Gi' }, walStorage: { size: '2Gi' } });
  const users = {
    ...clusterWith({ instances: 1, resources: { limits: { cpu: '100m' } } }),
    metadata: { name: 'users', namespace: 'orders' },
  };
  const error = (resource: string, what: string) => [
    `error /spec/hard/${resource}: ${what}; raise the quota, or lower what the instances ask for`,
  ];
  const info = (resource: string, what: string) => [
    `info /spec/hard/${resource}: ${what}; leave room for another instance, to replace one before it goes`,
  ];

  test.each<Case>([
    ['without a cluster', [quota({ pods: '1' })], undefined],
    ['of another namespace', [{ ...three, metadata: { name: 'orders', namespace: 'web' } }, quota({ pods: '1' })], undefined],
    ['for some pods only', [three, quota({ pods: '1' }, { scopes: ['BestEffort'] })], undefined],
    ['a cluster that is asleep', [clusterWith({}, { annotations: { 'cnpg.io/hibernation': 'on' } }), quota({ pods: '0' })], undefined],
    ['of something else', [three, quota({ services: '1', 'requests.nvidia.com/gpu': 0 })], []],
    [
      'with room',
      [three, quota({ pods: 4, 'requests.memory': '8Gi', 'limits.cpu': '4', 'requests.storage': '48Gi', persistentvolumeclaims: '8' })],
      [],
    ],
    ['of memory that nobody asks for', [clusterWith({ instances: 3 }), quota({ 'requests.memory': '1Gi' })], []],
    ['of fractions', [clusterWith({ instances: 2, resources: { requests: { cpu: '100m' } } }), quota({ cpu: '0.3' })], []],
    ['too few pods', [three, quota({ pods: '2' })], error('pods', 'the 3 instances of "orders" take 3 of pods, and the quota has 2')],
    [
      'as many pods',
      [three, quota({ 'count/pods': '3' })],
      info('count~1pods', 'the 3 instances of "orders" take 3 of count/pods, and the quota of 3 has no room for one more'),
    ],
    [
      'too little memory',
      [three, quota({ memory: '5Gi' })],
      error('memory', 'the 3 instances of "orders" take 6Gi of memory, and the quota has 5Gi'),
    ],
    [
      'memory for three',
      [three, quota({ 'limits.memory': '7Gi' })],
      info('limits.memory', 'the 3 instances of "orders" take 6Gi of limits.memory, and the quota of 7Gi has no room for one more'),
    ],
    [
      'too little of the processor',
      [three, quota({ 'limits.cpu': '2500m' })],
      error('limits.cpu', 'the 3 instances of "orders" take 3 of limits.cpu, and the quota has 2.5'),
    ],
    [
      'too little storage',
      [three, quota({ 'requests.storage': '30Gi' })],
      error('requests.storage', 'the 3 instances of "orders" take 36Gi of requests.storage, and the quota has 30Gi'),
    ],
    [
      'too few volumes',
      [three, quota({ persistentvolumeclaims: '5' })],
      error('persistentvolumeclaims', 'the 3 instances of "orders" take 6 of persistentvolumeclaims, and the quota has 5'),
    ],
    [
      'two clusters',
      [three, users, quota({ 'requests.cpu': '3' })],
      error('requests.cpu', 'the 4 instances of 2 clusters take 3.1 of requests.cpu, and the quota has 3'),
    ],
    [
      'one instance',
      [clusterWith(), quota({ pods: '0' })],
      error('pods', 'the one instance of "orders" takes 1 of pods, and the quota has 0'),
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(quotaHasRoom, ...documents)).toEqual(expected);
  });
});

describe('a LimitRange', () => {
  const range = (type: string, max: JsonObject) => ({
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: { name: 'small', namespace: 'orders' },
    spec: { limits: [{ type, max }] },
  });
  const cluster = clusterWith({ resources: full });

  test.each<Case>([
    ['none', [cluster], undefined],
    ['of pods, which have sidecars', [cluster, range('Pod', { memory: '1Gi' })], []],
    ['as large', [cluster, range('Container', { memory: '2Gi', cpu: '1' })], []],
    ['without a limit a default holds', [clusterWith(), range('Container', { memory: '1Gi' })], []],
    [
      'smaller',
      [cluster, range('Container', { memory: '1Gi', cpu: '500m' })],
      [
        'error /spec/resources/limits/cpu: the limit is 1000m of cpu, and the LimitRange "small" lets a container have 500m; lower the limit, or raise that of the LimitRange',
        'error /spec/resources/limits/memory: the limit is 2048Mi of memory, and the LimitRange "small" lets a container have 1Gi; lower the limit, or raise that of the LimitRange',
      ],
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(limitRangeLetsIn, ...documents)).toEqual(expected);
  });
});
