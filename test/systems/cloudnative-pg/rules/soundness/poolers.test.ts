import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { poolerKeepsFromPoolers } from '../../../../../src/systems/cloudnative-pg/rules/soundness/pooler-apart';
import { poolerIsSpread } from '../../../../../src/systems/cloudnative-pg/rules/soundness/pooler-spread';
import { poolersAreNoInstances } from '../../../../../src/systems/cloudnative-pg/rules/soundness/poolers-counted';
import { type Case, clusterWith, manifest, texts } from '../judging';

const pooler = (spec: JsonObject = {}) =>
  manifest('Pooler', 'rw', { cluster: { name: 'orders' }, instances: 2, pgbouncer: { poolMode: 'session' }, ...spec });
const withPod = (pod: JsonObject) => pooler({ template: { spec: { containers: [], ...pod } } });
const OF_CLUSTER = { 'cnpg.io/cluster': 'orders' };
const OF_INSTANCES = { ...OF_CLUSTER, 'cnpg.io/podRole': 'instance' };
const distance = (matchLabels: JsonObject) => ({
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels }, topologyKey: 'kubernetes.io/hostname' }],
  },
});

describe('the instances of a pooler', () => {
  test.each<Case>([
    ['one is not spread', [pooler({ instances: 1 })], undefined],
    ['none are not spread', [pooler({ instances: null })], undefined],
    ['told to keep apart', [withPod({ affinity: distance({ 'cnpg.io/poolerName': 'rw' }) })], []],
    ['spread over zones', [withPod({ topologySpreadConstraints: [{ maxSkew: 1 }] })], []],
    [
      'not told',
      [withPod({ affinity: { nodeAffinity: {} } })],
      [
        'info /spec/instances: nothing keeps the 2 instances of the pooler from running on one node; write a podAntiAffinity or topologySpreadConstraints in template.spec, by the label cnpg.io/poolerName',
      ],
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(poolerIsSpread, ...documents)).toEqual(expected);
  });
});

describe('what is meant for instances', () => {
  const service = (selector: JsonObject) => ({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'db', namespace: 'orders' },
    spec: { selector, ports: [{ port: 5432 }] },
  });
  const budget = (matchLabels: JsonObject) => ({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: 'db', namespace: 'orders' },
    spec: { minAvailable: 2, selector: { matchLabels } },
  });
  const spread = (matchLabels: JsonObject) =>
    clusterWith({
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels } },
      ],
    });
  const apart = (matchLabels: JsonObject) =>
    clusterWith({ affinity: { additionalPodAntiAffinity: distance(matchLabels).podAntiAffinity } });
  const fix = 'write cnpg.io/podRole: instance beside the label of the cluster';
  const both = 'the instances of "orders" and the pods of the pooler "rw" alike';

  test.each<Case>([
    ['a cluster that spreads nothing is not judged', [clusterWith(), pooler()], undefined],
    ['a service without a selector is not judged', [clusterWith(), pooler(), service({})], undefined],
    ['without a pooler all of them are instances', [clusterWith(), service(OF_CLUSTER)], undefined],
    ['a pooler without instances counts for nothing', [clusterWith(), service(OF_CLUSTER), pooler({ instances: 0 })], []],
    ['a pooler of another cluster', [clusterWith(), service(OF_CLUSTER), pooler({ cluster: { name: 'users' } })], []],
    ['a service of the instances', [clusterWith(), pooler(), service(OF_INSTANCES)], []],
    ['a service of the primary', [clusterWith(), pooler(), service({ ...OF_CLUSTER, 'cnpg.io/instanceRole': 'primary' })], []],
    ['a service of the pooler', [clusterWith(), pooler(), service({ 'cnpg.io/poolerName': 'rw' })], []],
    ['a service of both', [clusterWith(), pooler(), service(OF_CLUSTER)], [`warning /spec/selector: the service sends to ${both}; ${fix}`]],
    ['a budget of the instances', [clusterWith(), pooler(), budget(OF_INSTANCES)], []],
    ['a budget of both', [clusterWith(), pooler(), budget(OF_CLUSTER)], [`warning /spec/selector: the budget counts ${both}; ${fix}`]],
    ['instances that are spread', [spread(OF_INSTANCES), pooler()], []],
    [
      'instances that are spread among poolers',
      [spread(OF_CLUSTER), pooler()],
      [`warning /spec/topologySpreadConstraints/0/labelSelector: the constraint counts ${both}; ${fix}`],
    ],
    [
      'instances that keep away from poolers',
      [apart(OF_CLUSTER), pooler()],
      [
        `warning /spec/affinity/additionalPodAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/0/labelSelector: the instances keep away from ${both}; ${fix}`,
      ],
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(poolersAreNoInstances, ...documents)).toEqual(expected);
  });
});

describe('a pooler', () => {
  test.each<Case>([
    ['keeps away from nothing', [clusterWith(), pooler()], undefined],
    ['keeps away from itself', [clusterWith(), withPod({ affinity: distance({ 'cnpg.io/poolerName': 'rw' }) })], []],
    ['keeps away from instances, as it says', [clusterWith(), withPod({ affinity: distance(OF_INSTANCES) })], []],
    ['keeps away from a cluster that was not given', [withPod({ affinity: distance(OF_CLUSTER) })], []],
    [
      'keeps away from all',
      [clusterWith(), withPod({ affinity: distance(OF_CLUSTER) })],
      [
        'warning /spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/0/labelSelector: no pod of the pooler runs where an instance of "orders" does, and no instance where the pooler does; select by cnpg.io/poolerName: rw',
      ],
    ],
  ])('%s', (_name, documents, expected) => {
    expect(texts(poolerKeepsFromPoolers, ...documents)).toEqual(expected);
  });
});
