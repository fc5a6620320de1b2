import { expect, test } from 'vitest';
import { preparedSecretIsInItsNamespace as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/namespace';
import { type Case, controlPlane, secret, secretIn, storageFor, texts } from '../secrets';

test.each<Case>([
  ['its own namespace passes', [storageFor('awsKeys')], []],
  ['one without a namespace may go there', [secret('edb-object-storage', { a: 'b' }, { metadata: { namespace: null } })], undefined],
  ['another Secret does not concern the rule', [secretIn('apps', 'another', { a: 'b' })], undefined],
  ['a copy of one that is there', [storageFor('awsKeys'), secretIn('apps', 'edb-object-storage', { a: 'b' })], []],
  ['a key of somebody who calls it the same', [secretIn('apps', 'langflow-secret', { a: 'b' })], []],
  [
    'the same name where the scenario is not installed',
    [secretIn('apps', 'fernet-secret', { a: 'b' }), controlPlane({ version: 'v2026.2.0', scenarios: ['core'] })],
    [],
  ],
  [
    'the store elsewhere',
    [secretIn('edbpgai-bootstrap', 'edb-object-storage', { a: 'b' })],
    [
      'error /metadata/namespace: the Secret "edb-object-storage" is in "edbpgai-bootstrap", "default" is expected; write namespace: default',
    ],
  ],
  [
    'the store of a project elsewhere',
    [secretIn('apps', 'edb-object-storage-prj-1', { a: 'b' })],
    ['error /metadata/namespace: the Secret "edb-object-storage-prj-1" is in "apps", "default" is expected; write namespace: default'],
  ],
  [
    'a key that the configuration wants',
    [secretIn('default', 'fernet-secret', { a: 'b' }), controlPlane({ version: 'v2026.2.0', scenarios: ['ai'] })],
    ['error /metadata/namespace: the Secret "fernet-secret" is in "default", "upm-griptape" is expected; write namespace: upm-griptape'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
