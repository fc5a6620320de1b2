import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { limitRangeIsAccepted } from '../../../../src/systems/kubernetes/rules/limit-range';
import { texts } from '../../cloudnative-pg/rules/judging';

const range = (...limits: JsonObject[]) => ({ apiVersion: 'v1', kind: 'LimitRange', metadata: { name: 'a' }, spec: { limits } });
const container = (limit: JsonObject) => range({ type: 'Container', ...limit });
const said = (path: string, text: string) => [`error /spec/limits/0/${path}: ${text}`];

test.each<[string, JsonObject, string[]]>([
  ['nothing', range(), []],
  ['amounts in order', container({ min: { cpu: '100m' }, defaultRequest: { cpu: 1 }, default: { cpu: '1' }, max: { cpu: '1000m' } }), []],
  ['null for 0', container({ min: { cpu: null }, max: { cpu: 1 } }), []],
  ['the largest ratio', container({ min: { cpu: 1 }, max: { cpu: 4 }, maxLimitRequestRatio: { cpu: 4 } }), []],
  ['devices of which as many are asked for', container({ default: { 'a.com/gpu': 1 }, defaultRequest: { 'a.com/gpu': 1 } }), []],
  ['huge pages', range({ type: 'Pod', max: { 'hugepages-2Mi': '4Mi' } }), []],
  ['a claim', range({ type: 'PersistentVolumeClaim', max: { storage: '1Gi', pods: 1 } }), []],
  ['a type of its own', range({ type: 'a.com/b', max: { storage: '1Gi' } }), []],
  ['a Pod without defaults', range({ type: 'Pod', default: {} }), []],
])('limits: %s passes', (_name, document, expected) => {
  expect(texts(limitRangeIsAccepted, document)).toEqual(expected);
});

test.each<[string, JsonObject, string[]]>([
  [
    'another type',
    range({ type: 'container' }),
    said(
      'type',
      '"container" is no type of what is limited, Pod, Container, PersistentVolumeClaim are expected, or a name with a DNS name and "/" before it; choose one of them',
    ),
  ],
  [
    'a type twice',
    range({ type: 'Pod' }, { type: 'Pod' }),
    ['error /spec/limits/1/type: "Pod" is there twice; put what is said of it into one item'],
  ],
  [
    'a resource of others',
    container({ max: { storage: '1Gi' } }),
    said(
      'max/storage',
      '"storage" is no resource of a Container, cpu, memory, ephemeral-storage, hugepages-2Mi and the like are expected, or a name with a DNS name and "/" before it; correct the name, or remove it',
    ),
  ],
  [
    'a default of a Pod',
    range({ type: 'Pod', default: { cpu: 2 }, max: { cpu: 1 } }),
    said('default', 'default is given to containers, not to a Pod; write it in an item of type Container'),
  ],
  [
    'a claim without storage',
    range({ type: 'PersistentVolumeClaim', default: { storage: '1Gi' } }),
    ['error /spec/limits/0: neither min nor max says how much storage a claim may ask for; write min or max with storage'],
  ],
  [
    'min over max',
    container({ min: { cpu: '1001m' }, max: { cpu: 1 } }),
    said('min/cpu', 'min is 1001m and max is 1, at most that is expected; lower min, or raise max'),
  ],
  [
    'a request over the limit',
    container({ defaultRequest: { cpu: 2 }, default: { cpu: 1 } }),
    said('defaultRequest/cpu', 'defaultRequest is 2 and default is 1, at most that is expected; lower defaultRequest, or raise default'),
  ],
  [
    'a ratio below 1',
    container({ maxLimitRequestRatio: { cpu: '999m' } }),
    said('maxLimitRequestRatio/cpu', 'the ratio is 999m, 1 or more is expected; write 1 or more'),
  ],
  [
    'a ratio that there cannot be',
    container({ min: { cpu: 1 }, max: { cpu: 4 }, maxLimitRequestRatio: { cpu: '4001m' } }),
    said('maxLimitRequestRatio/cpu', 'the ratio is 4001m, more than max 4 to min 1; lower it, or remove it'),
  ],
  [
    'a device that is promised twice',
    container({ max: { 'a.com/gpu': 2 }, defaultRequest: { 'a.com/gpu': 1 } }),
    said(
      'defaultRequest/a.com~1gpu',
      'a container gets 1 by defaultRequest and 2 by max, the same of "a.com/gpu" is expected; write the same amount in default and defaultRequest',
    ),
  ],
])('limits: %s fails', (_name, document, expected) => {
  expect(texts(limitRangeIsAccepted, document)).toEqual(expected);
});
