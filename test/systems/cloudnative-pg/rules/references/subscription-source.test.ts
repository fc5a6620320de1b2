import { expect, test } from 'vitest';
import { subscriptionKnowsPublisher as rule } from '../../../../../src/systems/cloudnative-pg/rules/references/subscription-source';
import { type Case, clusterWith, manifest, texts } from '../judging';

const subscription = manifest('Subscription', 'news', {
  cluster: { name: 'orders' },
  dbname: 'app',
  name: 'news',
  publicationName: 'news',
  externalClusterName: 'publisher',
});
const knowing = (...names: string[]) =>
  clusterWith({ externalClusters: names.map((name) => ({ name, connectionParameters: { host: name } })) });

test.each<Case>([
  ['a subscription whose cluster was not given does not concern the rule', [subscription], undefined],
  ['a publisher that the cluster knows passes', [knowing('other', 'publisher'), subscription], []],
  [
    'a publisher that the cluster does not know fails',
    [knowing('other', 'Publisher'), subscription],
    [
      'error /spec/externalClusterName: the cluster "orders" has no external cluster "publisher", it has "other" and "Publisher"; add "publisher" with its connectionParameters to the externalClusters of "orders"',
    ],
  ],
  [
    'a cluster without external clusters fails',
    [clusterWith(), subscription],
    [
      'error /spec/externalClusterName: the cluster "orders" has no external cluster "publisher", it has none; add "publisher" with its connectionParameters to the externalClusters of "orders"',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
