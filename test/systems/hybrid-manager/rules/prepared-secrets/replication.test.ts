import { expect, test } from 'vitest';
import { preparedSecretIsCopied as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/replication';
import { type Case, COPIED, externalSecret, secret, storageFor, texts } from '../secrets';

const PORTAL = { 'fernet-key': 'a', 'static-passwords.yaml': 'a' };

test.each<Case>([
  ['the namespace passes', [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-dex') })], []],
  ['a list with it passes', [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-api, upm-dex') })], []],
  ['a pattern passes', [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-.*') })], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  ['the store is not copied', [storageFor('awsKeys')], undefined],
  [
    'an annotation from elsewhere cannot be seen',
    [externalSecret('default', 'hm-portal-bootstrap', { target: { creationPolicy: 'Merge' } })],
    undefined,
  ],
  [
    'no annotation',
    [secret('hm-portal-bootstrap', PORTAL)],
    [
      'error /metadata/annotations: the Secret is not copied to "upm-dex", where it is used; write replicator.v1.mittwald.de/replicate-to: upm-dex',
    ],
  ],
  [
    'another namespace',
    [secret('hm-portal-bootstrap', PORTAL, { metadata: COPIED('upm-de') })],
    [
      'error /metadata/annotations/replicator.v1.mittwald.de~1replicate-to: the Secret is copied to "upm-de", "upm-dex" is expected; write replicator.v1.mittwald.de/replicate-to: upm-dex',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
