import { expect, test } from 'vitest';
import { serviceIsTheOperators as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/service-name';
import { type Case, clusterWith, texts } from '../judging';

const service = (name: string, metadata: object = {}) =>
  ({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'orders', ...metadata }, spec: { ports: [{ port: 5432 }] } }) as never;
const owned = { ownerReferences: [{ apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', name: 'orders', uid: 'a' }] };

test.each<Case>([
  ['a service whose name says nothing of a cluster does not concern the rule', [clusterWith(), service('outside')], undefined],
  ['a service of a cluster that was not given is not judged', [service('orders-rw')], undefined],
  ['a service in another namespace does not concern the rule', [clusterWith(), service('orders-rw', { namespace: 'others' })], undefined],
  ['the service that the operator made passes', [clusterWith(), service('orders-rw', owned)], []],
  [
    'a service in the place of one fails',
    [clusterWith(), service('orders-rw')],
    [
      'error /metadata/name: "orders-rw" is where the operator has a service of the cluster "orders", and this one is not the operator\'s; give it another name, or describe it in managed.services.additional of the cluster',
    ],
  ],
  [
    'a service in the place of one that is switched off fails',
    [clusterWith({ managed: { services: { disabledDefaultServices: ['ro'] } } }), service('orders-ro')],
    [
      'error /metadata/name: "orders-ro" is where the operator has a service of the cluster "orders", and this one is not the operator\'s; give it another name, or describe it in managed.services.additional of the cluster',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
