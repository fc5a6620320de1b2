import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { metricsAreRead } from '../../../../../src/systems/cloudnative-pg/rules/soundness/network/metrics-enter';
import { operatorEnters } from '../../../../../src/systems/cloudnative-pg/rules/soundness/network/operator-enters';
import { standbysEnter } from '../../../../../src/systems/cloudnative-pg/rules/soundness/network/standbys-enter';
import { type Case, clusterWith, texts } from '../judging';

const policy = (name: string, podSelector: JsonObject, ingress: JsonObject[] | undefined, members: JsonObject = {}) => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, namespace: 'orders' },
  spec: { podSelector, ...(ingress ? { ingress } : {}), ...members },
});
const of = (matchLabels: JsonObject): JsonObject => ({ matchLabels });
const ORDERS = of({ 'cnpg.io/cluster': 'orders' });
const denyAll = policy('deny-all', {}, undefined, { policyTypes: ['Ingress', 'Egress'] });
const letIn = (from: JsonObject[] | undefined, ports: (number | string)[] = [], podSelector: JsonObject = ORDERS) =>
  policy('let-in', podSelector, [{ ...(from ? { from } : {}), ports: ports.map((port) => ({ port })) }]);
const namespace = (name: string) => ({ namespaceSelector: of({ 'kubernetes.io/metadata.name': name }) });
const cluster = clusterWith({ instances: 3 });

describe('the operator', () => {
  const said = [
    'warning /spec/podSelector: the instances of "orders" take in only what a policy lets in, and none that was given lets the operator in on port 8000; let the namespace of the operator in, on the ports 8000 and 5432; PostgresNetworkPolicy writes such a policy',
  ];

  test.each<Case>([
    ['without a cluster there is nothing to say', [denyAll], undefined],
    [
      'a policy of another namespace isolates nothing here',
      [cluster, { ...denyAll, metadata: { name: 'deny', namespace: 'web' } }],
      undefined,
    ],
    ['one for leaving isolates nobody', [cluster, policy('out', {}, undefined, { policyTypes: ['Egress'] })], undefined],
    ['one for other pods isolates no instance', [cluster, policy('web', of({ app: 'web' }), [])], undefined],
    ['one for poolers isolates no instance', [cluster, policy('poolers', of({ 'cnpg.io/poolerName': 'rw' }), [])], undefined],
    [
      'one for a label that instances may have does so without certainty',
      [clusterWith({}, { labels: { app: 'web' } }), policy('web', of({ app: 'web' }), [])],
      undefined,
    ],
    [
      'one for the primary alone is not certain to mean an instance',
      [cluster, policy('p', of({ 'cnpg.io/instanceRole': 'primary' }), [])],
      undefined,
    ],
    ['whoever is called anything', [cluster, letIn(undefined)], []],
    ['its namespace', [cluster, letIn([namespace('cnpg-system')], [8000, 5432])], []],
    [
      'its namespace and its pods',
      [cluster, letIn([{ ...namespace('cnpg-system'), podSelector: of({ 'app.kubernetes.io/name': 'cloudnative-pg' }) }], [8000])],
      [],
    ],
    ['a range of ports', [cluster, policy('p', ORDERS, [{ ports: [{ port: 5000, endPort: 9000 }] }])], []],
    ['a port by its name', [cluster, letIn([namespace('cnpg-system')], ['status'])], []],
    ['addresses', [cluster, letIn([{ ipBlock: { cidr: '10.0.0.0/8' } }], [8000])], []],
    ['all pods of the same namespace, where it may run', [cluster, letIn([{ podSelector: {} }])], []],
    ['another policy', [cluster, denyAll, letIn([namespace('cnpg-system')], [8000])], []],
    ['another policy for all pods', [cluster, denyAll, letIn([namespace('cnpg-system')], [8000], {})], []],
    [
      'a policy of another kind may let it in',
      [cluster, denyAll, { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', metadata: { name: 'c' }, spec: {} }],
      undefined,
    ],
    ['nobody at all', [cluster, denyAll], said],
    ['no rule', [cluster, policy('none', ORDERS, [])], said],
    [
      'all labels of an instance',
      [cluster, policy('none', of({ 'cnpg.io/podRole': 'instance', 'app.kubernetes.io/name': 'postgresql' }), [])],
      said,
    ],
    [
      'a label that pods are given',
      [clusterWith({ inheritedMetadata: { labels: { app: 'db' } } }), policy('none', of({ app: 'db' }), [])],
      said,
    ],
    ['Postgres alone', [cluster, letIn([namespace('cnpg-system')], [5432])], said],
    ['a range that ends before', [cluster, policy('p', ORDERS, [{ ports: [{ port: 5000, endPort: 7999 }] }])], said],
    ['another protocol', [cluster, policy('p', ORDERS, [{ ports: [{ port: 8000, protocol: 'UDP' }] }])], said],
    ['the instances alone', [cluster, letIn([{ podSelector: ORDERS }])], said],
    [
      'another workload of that name',
      [cluster, letIn([{ ...namespace('web'), podSelector: of({ 'app.kubernetes.io/name': 'web' }) }])],
      said,
    ],
    ['a policy for another cluster does not help', [cluster, denyAll, letIn(undefined, [], of({ 'cnpg.io/cluster': 'users' }))], said],
  ])('%s', (_name, documents, expected) => {
    expect(texts(operatorEnters, ...documents)).toEqual(expected);
  });

  test('of many clusters three are named', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...cluster, metadata: { name, namespace: 'orders' } }));
    expect(texts(operatorEnters, denyAll, ...many)?.[0]).toContain('the instances of "a", "b", "c" and 2 more take in only');
  });
});

describe('the other instances', () => {
  const said = [
    'warning /spec/podSelector: the instances of "orders" take in only what a policy lets in, and none that was given lets them in to each other on port 5432; let in pods with the label cnpg.io/cluster, on the ports 5432 and 8000; PostgresNetworkPolicy writes such a policy',
  ];

  test.each<Case>([
    ['one instance has nobody to reach', [clusterWith(), denyAll], undefined],
    ['pods of the cluster', [cluster, letIn([{ podSelector: ORDERS }], [5432])], []],
    ['all pods', [cluster, letIn([{ podSelector: {} }])], []],
    ['primaries, which any of them can be', [cluster, letIn([{ podSelector: of({ 'cnpg.io/instanceRole': 'replica' }) }])], []],
    [
      'the operator alone',
      [cluster, letIn([{ ...namespace('cnpg-system'), podSelector: of({ 'app.kubernetes.io/name': 'cloudnative-pg' }) }])],
      said,
    ],
    ['an application alone', [cluster, letIn([{ podSelector: of({ app: 'web' }) }], [5432])], said],
    ['their state alone', [cluster, letIn([{ podSelector: ORDERS }], [8000])], said],
  ])('%s', (_name, documents, expected) => {
    expect(texts(standbysEnter, ...documents)).toEqual(expected);
  });
});

describe('Prometheus', () => {
  const monitor = (labels: JsonObject) => ({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: 'orders', namespace: 'orders' },
    spec: { selector: of(labels), podMetricsEndpoints: [{ port: 'metrics' }] },
  });
  const ofOrders = monitor({ 'cnpg.io/cluster': 'orders' });
  const said = [
    'warning /spec/podSelector: the instances of "orders" take in only what a policy lets in, and none that was given lets Prometheus in on port 9187; let the namespace of Prometheus in, on port 9187; PostgresNetworkPolicy writes such a policy',
  ];

  test.each<Case>([
    ['nobody is to read the metrics', [cluster, denyAll], undefined],
    ['those of others are to be read', [cluster, denyAll, monitor({ app: 'web' })], undefined],
    ['its namespace', [cluster, ofOrders, letIn([namespace('monitoring')], [9187])], []],
    ['the name of the port', [cluster, ofOrders, letIn([{ podSelector: of({ app: 'prometheus' }) }], ['metrics'])], []],
    ['the operator alone', [cluster, ofOrders, letIn([namespace('cnpg-system')], [8000, 5432])], said],
    ['a monitor that the operator is to make', [clusterWith({ monitoring: { enablePodMonitor: true } }), denyAll], said],
  ])('%s', (_name, documents, expected) => {
    expect(texts(metricsAreRead, ...documents)).toEqual(expected);
  });
});
