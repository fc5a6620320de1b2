import { expect, test } from 'vitest';
import { nvidiaLoginIsForItsRegistry as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/nvidia-login';
import { type Case, loginFor, PULL_TYPE, secret, texts } from '../secrets';

test.each<Case>([
  ['its registry passes', [secret('ngc-cred', loginFor('nvcr.io', '$oauthtoken'), PULL_TYPE)], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  [
    'another registry',
    [secret('ngc-cred', loginFor('docker.io', '$oauthtoken'), PULL_TYPE)],
    ['warning /stringData/.dockerconfigjson: the Secret has no login for nvcr.io; add one, with the user $oauthtoken and your key of NGC'],
  ],
  [
    'another type',
    [secret('ngc-cred', { key: 'a' })],
    [
      'warning /type: the Secret is of the type "Opaque", "kubernetes.io/dockerconfigjson" is expected; write type: kubernetes.io/dockerconfigjson',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
