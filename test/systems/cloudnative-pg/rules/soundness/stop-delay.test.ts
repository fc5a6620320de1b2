import { expect, test } from 'vitest';
import { smartShutdownHasTime as rule } from '../../../../../src/systems/cloudnative-pg/rules/soundness/stop-delay';
import { type Case, clusterWith, texts } from '../judging';

test.each<Case>([
  ['a cluster that says nothing of it does not concern the rule', [clusterWith()], undefined],
  ['more time than clients get passes', [clusterWith({ stopDelay: 181 })], []],
  ['nobody to wait for passes', [clusterWith({ stopDelay: 30, smartShutdownTimeout: 0 })], []],
  [
    'as much time as clients get is warned of',
    [clusterWith({ stopDelay: 180 })],
    [
      'warning /spec/stopDelay: the instance has 180 seconds to stop, and 180 would go by waiting for clients, so none is waited for; write a smartShutdownTimeout well below 180, or 0 to say that nobody is waited for',
    ],
  ],
  [
    'clients that get more than the usual time are warned of',
    [clusterWith({ smartShutdownTimeout: 1800 })],
    [
      'warning /spec/smartShutdownTimeout: the instance has 1800 seconds to stop, and 1800 would go by waiting for clients, so none is waited for; write a smartShutdownTimeout well below 1800, or 0 to say that nobody is waited for',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
