import { expect, test } from 'vitest';
import { excludePatterns as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/exclude-patterns';
import { clusterWith, texts } from '../judging';

test.each([
  ['no patterns', clusterWith({})],
  [
    'a pattern where all slots are off',
    clusterWith({
      replicationSlots: { highAvailability: { enabled: false }, synchronizeReplicas: { enabled: false, excludePatterns: ['('] } },
    }),
  ],
])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['^app_', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['^app_'] } } })],
  ['a{2,3}', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['a{2,3}'] } } })],
  ['(?i)a|b*?', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['(?i)a|b*?'] } } })],
  ['[[:alpha:]\\d-]+', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['[[:alpha:]\\d-]+'] } } })],
  ['(?P<a>b)', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['(?P<a>b)'] } } })],
  ['a{,2}', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['a{,2}'] } } })],
  ['\\Q(\\E', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['\\Q(\\E'] } } })],
  ['\\p{Greek}', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['\\p{Greek}'] } } })],
  ['', clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: [''] } } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '(',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['('] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "(" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    'a)',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['a)'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "a)" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '[a',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['[a'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "[a" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '*',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['*'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "*" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    'a**',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['a**'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "a**" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '(?=a)',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['(?=a)'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "(?=a)" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '(a)\\1',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['(a)\\1'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "(a)\\\\1" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    'a{1001}',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['a{1001}'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "a{1001}" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '[z-a]',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['[z-a]'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "[z-a]" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '\\',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['\\'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "\\\\" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '\\q',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['\\q'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "\\\\q" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    '[[:nope:]]',
    clusterWith({ replicationSlots: { synchronizeReplicas: { excludePatterns: ['[[:nope:]]'] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "[[:nope:]]" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
  [
    'a pattern where only some slots are off',
    clusterWith({ replicationSlots: { synchronizeReplicas: { enabled: false, excludePatterns: ['('] } } }),
    [
      'error /spec/replicationSlots/synchronizeReplicas/excludePatterns/0: "(" is no regular expression that Go compiles; correct it: parentheses and brackets in pairs, no look-around and no back references',
    ],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
