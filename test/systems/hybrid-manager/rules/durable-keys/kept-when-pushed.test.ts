import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { pushedKeyOutlivesPushSecret as rule } from '../../../../../src/systems/hybrid-manager/rules/durable-keys/kept-when-pushed';
import { type Case, externalSecret, texts } from '../secrets';

const push = (name: string, spec: JsonObject = {}): JsonObject => ({
  ...externalSecret('upm-lakekeeper', 'push'),
  apiVersion: 'external-secrets.io/v1alpha1',
  kind: 'PushSecret',
  spec: { secretStoreRefs: [{ name: 'vault' }], selector: { secret: { name } }, ...spec },
});

test.each<Case>([
  ['no policy keeps it', [push('pg-confounding-key')], []],
  ['a policy that keeps it passes', [push('pg-confounding-key', { deletionPolicy: 'None' })], []],
  ['a Secret that may change', [push('another', { deletionPolicy: 'Delete' })], undefined],
  [
    'a policy that deletes it',
    [push('pg-confounding-key', { deletionPolicy: 'Delete' })],
    [
      'warning /spec/deletionPolicy: the copy of the key in "pg-confounding-key" is deleted from the store with the PushSecret; write deletionPolicy: None',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
