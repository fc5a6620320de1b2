import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { resourceQuotaIsAccepted } from '../../../../src/systems/kubernetes/rules/resource-quota';
import { texts } from '../../cloudnative-pg/rules/judging';

const quota = (spec: JsonObject) => ({ apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'a' }, spec });
const selecting = (hard: JsonObject, ...matchExpressions: JsonObject[]) => quota({ hard, scopeSelector: { matchExpressions } });
const PLACE = '/spec/scopeSelector/matchExpressions';

test.each<[string, JsonObject]>([
  ['nothing', quota({})],
  ['amounts', quota({ hard: { cpu: '1500m', 'limits.memory': '1Gi', 'requests.storage': '1Gi', pods: '1e3', 'services.nodeports': 0 } })],
  ['a number whose last digits are lost', quota({ hard: { pods: 9223372036854776 } })],
  ['objects of any kind', quota({ hard: { 'count/deployments.apps': 1, 'fast.storageclass.storage.k8s.io/requests.storage': '1Gi' } })],
  ['a scope that has it', quota({ hard: { pods: 1, 'a.com/gpu': 1 }, scopes: ['BestEffort', 'NotTerminating'] })],
  ['a class', selecting({ pods: 1 }, { scopeName: 'PriorityClass', operator: 'In', values: ['high'] })],
  [
    'one scope of each way',
    quota({ scopes: ['BestEffort'], scopeSelector: { matchExpressions: [{ scopeName: 'NotBestEffort', operator: 'Exists' }] } }),
  ],
])('quotas: %s passes', (_name, document) => {
  expect(texts(resourceQuotaIsAccepted, document)).toEqual([]);
});

test.each<[string, JsonObject, string[]]>([
  [
    'another resource',
    quota({ hard: { storage: '1Gi' } }),
    [
      'error /spec/hard/storage: "storage" is no resource of a quota, what quotas count is expected, such as requests.cpu, pods, or a name with a DNS name and "/" before it; correct the name, or remove it',
    ],
  ],
  [
    'less than nothing',
    quota({ hard: { cpu: '-1m' } }),
    ['error /spec/hard/cpu: "-1m" is no amount for "cpu", 0 or more is expected; correct the amount'],
  ],
  [
    'half of a pod or device',
    quota({ hard: { pods: 1.5, 'a.com/gpu': '500m' } }),
    [
      'error /spec/hard/a.com~1gpu: "500m" is no amount for "a.com/gpu", a whole number is expected; correct the amount',
      'error /spec/hard/pods: 1.5 is no amount for "pods", a whole number is expected; correct the amount',
    ],
  ],
  [
    'more pods than the server can count',
    quota({ hard: { pods: '1Ei' } }),
    ['error /spec/hard/pods: "1Ei" is no amount for "pods", a smaller number is expected; correct the amount'],
  ],
  [
    'a scope without the resource',
    quota({ hard: { pods: 1, cpu: 1, services: 1 }, scopes: ['BestEffort'] }),
    [
      'error /spec/scopes/0: nothing of cpu, services is counted in the scope BestEffort, pods alone can be; remove the scope, or make another quota for what it does not count',
    ],
  ],
  [
    'scopes that exclude each other',
    quota({ scopes: ['Terminating', 'NotTerminating'] }),
    ['error /spec/scopes: Terminating and NotTerminating are both there, and nothing is in both; keep one of them'],
  ],
  [
    'another scope',
    quota({ scopes: ['bestEffort'] }),
    [
      'error /spec/scopes/0: "bestEffort" is no scope of a quota, Terminating, NotTerminating, BestEffort, NotBestEffort, PriorityClass, CrossNamespacePodAffinity, VolumeAttributesClass are expected; write BestEffort',
    ],
  ],
  [
    'a value of what has none',
    selecting({ pods: 1 }, { scopeName: 'BestEffort', operator: 'In', values: ['a'] }),
    [`error ${PLACE}/0/operator: "In" asks for values and BestEffort has none, Exists is expected; write Exists`],
  ],
  [
    'no value where one is asked for',
    selecting({ pods: 1 }, { scopeName: 'PriorityClass', operator: 'NotIn' }),
    [`error ${PLACE}/0/values: NotIn compares with a list of values and there is none; list the values, or write Exists or DoesNotExist`],
  ],
  [
    'a selector without the resource',
    selecting({ pods: 1 }, { scopeName: 'VolumeAttributesClass', operator: 'Exists' }),
    [
      `error ${PLACE}/0/scopeName: nothing of pods is counted in the scope VolumeAttributesClass, persistentvolumeclaims, requests.storage alone can be; remove the scope, or make another quota for what it does not count`,
    ],
  ],
])('quotas: %s fails', (_name, document, expected) => {
  expect(texts(resourceQuotaIsAccepted, document)).toEqual(expected);
});
