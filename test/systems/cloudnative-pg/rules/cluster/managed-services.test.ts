import { expect, test } from 'vitest';
import { managedServices as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/managed-services';
import { clusterWith, texts } from '../judging';

test.each([['no services', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['others', clusterWith({ managed: { services: { disabledDefaultServices: ['ro', 'r'] } } })],
  [
    'an own one',
    clusterWith({
      managed: {
        services: {
          additional: [
            { selectorType: 'rw', serviceTemplate: { metadata: { name: 'public' } } },
            { selectorType: 'rw', serviceTemplate: { metadata: { name: 'orders-rw-public' } } },
          ],
        },
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'the read-write service',
    clusterWith({ managed: { services: { disabledDefaultServices: ['rw'] } } }),
    ['error /spec/managed/services/disabledDefaultServices: "rw" is among the disabled services, only "r" and "ro" can be; remove "rw"'],
  ],
  [
    'a name of the operator',
    clusterWith({ managed: { services: { additional: [{ selectorType: 'rw', serviceTemplate: { metadata: { name: 'orders-r' } } }] } } }),
    [
      'error /spec/managed/services/additional/0/serviceTemplate/metadata/name: "orders-r" is a service of the operator; choose another name',
    ],
  ],
  [
    'no name',
    clusterWith({ managed: { services: { additional: [{ selectorType: 'rw', serviceTemplate: {} }] } } }),
    ['error /spec/managed/services/additional/0/serviceTemplate/metadata/name: the service has no name, one is expected; name it'],
  ],
  [
    'a name twice',
    clusterWith({
      managed: {
        services: {
          additional: [
            { selectorType: 'rw', serviceTemplate: { metadata: { name: 'public' } } },
            { selectorType: 'rw', serviceTemplate: { metadata: { name: 'public' } } },
          ],
        },
      },
    }),
    [
      'error /spec/managed/services/additional/1/serviceTemplate/metadata/name: "public" is there twice; give each service a name of its own',
    ],
  ],
  [
    'a selector',
    clusterWith({
      managed: {
        services: { additional: [{ selectorType: 'rw', serviceTemplate: { metadata: { name: 'a' }, spec: { selector: { a: 'b' } } } }] },
      },
    }),
    [
      'error /spec/managed/services/additional/0/serviceTemplate/spec/selector: there is a selector, none is expected: the operator selects the Pods; remove it, selectorType says which Pods are meant',
    ],
  ],
  [
    'the name of a service for all',
    clusterWith({ managed: { services: { additional: [{ selectorType: 'rw', serviceTemplate: { metadata: { name: 'orders-any' } } }] } } }),
    [
      'error /spec/managed/services/additional/0/serviceTemplate/metadata/name: "orders-any" is a service of the operator; choose another name',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
