import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { durableKeyIsPushedOnce as rule } from '../../../../../src/systems/hybrid-manager/rules/durable-keys/pushed-once';
import { type Case, externalSecret, reading, texts } from '../secrets';

const push = (spec: JsonObject, key = 'manager', store = 'vault'): JsonObject => ({
  ...externalSecret('upm-lakekeeper', 'push'),
  apiVersion: 'external-secrets.io/v1alpha1',
  kind: 'PushSecret',
  spec: {
    secretStoreRefs: [{ kind: 'ClusterSecretStore', name: store }],
    selector: { generatorRef: { kind: 'Password', name: 'key' } },
    data: [{ match: { secretKey: 'password', remoteRef: { remoteKey: key } } }],
    ...spec,
  },
});
const reader = externalSecret('upm-lakekeeper', 'pg-confounding-key', { data: reading('PG_CONFOUNDING_KEY') });

test.each<Case>([
  ['a key that stays passes', [push({ updatePolicy: 'IfNotExists' }), reader], []],
  ['nobody reads it', [push({}), externalSecret('apps', 'other', { data: reading('a') })], undefined],
  ['another key of the store', [push({}, 'other'), reader], undefined],
  ['another store', [push({}, 'manager', 'other'), reader], undefined],
  ['what is in a Secret is the same each time', [push({ selector: { secret: { name: 'pg-confounding-key' } } }), reader], undefined],
  [
    'no policy replaces',
    [push({}), reader],
    [
      'error /spec/updatePolicy: the key of "pg-confounding-key" must never change, and is replaced in the store by a generated one each time; write updatePolicy: IfNotExists',
    ],
  ],
  [
    'a policy that says so',
    [push({ updatePolicy: 'Replace' }), reader],
    [
      'error /spec/updatePolicy: the key of "pg-confounding-key" must never change, and is replaced in the store by a generated one each time; write updatePolicy: IfNotExists',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
