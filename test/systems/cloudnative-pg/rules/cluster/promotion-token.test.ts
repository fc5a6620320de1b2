import { expect, test } from 'vitest';
import { promotionToken as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/promotion-token';
import { clusterWith, texts } from '../judging';

test.each([
  [
    'no token',
    clusterWith({
      externalClusters: [{ name: 'old', connectionParameters: { host: 'db' } }],
      bootstrap: { recovery: { source: 'old' } },
      replica: { primary: 'old', source: 'old' },
    }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  [
    'a whole token',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUifQ==',
      },
    }),
  ],
  [
    'a line break after it',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUifQ==\n',
      },
    }),
  ],
  [
    'names in another case',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUiLCJSRURPV0FMRklMRSI6IngifQ==',
      },
    }),
  ],
  [
    'more than needed',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUiLCJ4IjoxfQ==',
      },
    }),
  ],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    'no base64',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: { primary: 'orders', source: 'old', promotionToken: 'a b' },
    }),
    ['error /spec/replica/promotionToken: the promotion token is no base64; copy status.demotionToken of the cluster that stepped down'],
  ],
  [
    'a blank after it',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUifQ== ',
      },
    }),
    ['error /spec/replica/promotionToken: the promotion token is no base64; copy status.demotionToken of the cluster that stepped down'],
  ],
  [
    'no JSON',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: { primary: 'orders', source: 'old', promotionToken: 'aGVsbG8=' },
    }),
    [
      'error /spec/replica/promotionToken: the promotion token holds no JSON object with texts; copy status.demotionToken of the cluster that stepped down',
    ],
  ],
  [
    'a member missing',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUifQ==',
      },
    }),
    [
      'error /spec/replica/promotionToken: the promotion token has no redoWalFile; copy status.demotionToken of the cluster that stepped down',
    ],
  ],
  [
    'a number for a text',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6MX0=',
      },
    }),
    [
      'error /spec/replica/promotionToken: the promotion token holds no JSON object with texts; copy status.demotionToken of the cluster that stepped down',
    ],
  ],
  [
    'null',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: { primary: 'orders', source: 'old', promotionToken: 'bnVsbA==' },
    }),
    [
      'error /spec/replica/promotionToken: the promotion token has no latestCheckpointTimelineID; copy status.demotionToken of the cluster that stepped down',
    ],
  ],
  [
    'a delay beside it',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'orders',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUifQ==',
        minApplyDelay: '1h',
      },
    }),
    ['error /spec/replica/minApplyDelay: minApplyDelay stands beside a promotion token, one of both is expected; remove minApplyDelay'],
  ],
  [
    'a cluster that follows',
    clusterWith({
      externalClusters: [
        { name: 'orders', connectionParameters: { host: 'db' } },
        { name: 'old', connectionParameters: { host: 'db' } },
      ],
      bootstrap: { recovery: { source: 'old' } },
      replica: {
        primary: 'old',
        source: 'old',
        promotionToken:
          'eyJsYXRlc3RDaGVja3BvaW50VGltZWxpbmVJRCI6IjEiLCJyZWRvV2FsRmlsZSI6ImEiLCJkYXRhYmFzZVN5c3RlbUlkZW50aWZpZXIiOiJiIiwibGF0ZXN0Q2hlY2twb2ludFJFRE9Mb2NhdGlvbiI6ImMiLCJ0aW1lT2ZMYXRlc3RDaGVja3BvaW50IjoiZCIsIm9wZXJhdG9yVmVyc2lvbiI6ImUifQ==',
      },
    }),
    [
      'error /spec/replica/promotionToken: there is a promotion token and the cluster follows another one, none is expected; name this cluster as replica.primary, or remove the token',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
