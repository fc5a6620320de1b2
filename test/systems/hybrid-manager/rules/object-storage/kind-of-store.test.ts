import { expect, test } from 'vitest';
import { storageSecretSaysWhichStore as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/kind-of-store';
import { type Case, secret, secretIn, storageFor, texts } from '../secrets';

test.each<Case>([
  ['each of the five says it', [storageFor('azure')], []],
  ['workload identity says it', [storageFor('awsIdentity')], []],
  ['access keys say it', [storageFor('awsKeys')], []],
  ['so does the Secret of one project', [secret('edb-object-storage-prj-1', { auth_type: 'credentials' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['one in another namespace is judged where it is', [secretIn('apps', 'edb-object-storage', { auth_type: 'x' })], undefined],
  ['a Secret that is filled later may say it then', [secret('edb-object-storage')], []],
  ['a word that a tool replaces may be any', [storageFor('awsKeys', { auth_type: '{{ .login }}' })], []],
  [
    'a Secret that says neither',
    [storageFor('awsKeys', { auth_type: undefined })],
    [
      'error /stringData: the Secret does not say which store it is for; add provider: azure, provider: gcp, auth_type: workloadIdentity or auth_type: credentials',
    ],
  ],
  [
    'a provider that nobody knows',
    [storageFor('google', { provider: 'aws' })],
    [
      'error /stringData/provider: the provider is one that no page knows, azure or gcp is expected; write azure or gcp; for S3 and what is compatible with it write auth_type instead',
    ],
  ],
  [
    'a way to log in that nobody knows',
    [storageFor('awsKeys', { auth_type: 'static' })],
    [
      'error /stringData/auth_type: the way to log in is one that no page knows, workloadIdentity or credentials is expected; write workloadIdentity, for a role of AWS, or credentials, for access keys; capital letters count',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
