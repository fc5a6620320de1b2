import { expect, test } from 'vitest';
import { preparedSecretHasItsType as rule } from '../../../../../src/systems/hybrid-manager/rules/prepared-secrets/type';
import { type Case, externalSecret, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['no type is Opaque', [storageFor('awsKeys')], []],
  ['Opaque passes', [secret('edb-object-storage', { a: 'b' }, { type: 'Opaque' })], []],
  ['another Secret does not concern the rule', [secret('another', { a: 'b' })], undefined],
  [
    'one of which no page names the type',
    [secret('db-upm', { username: 'a', password: 'b' }, { type: 'kubernetes.io/basic-auth' })],
    undefined,
  ],
  [
    'another type',
    [secret('edb-object-storage', { a: 'b' }, { type: 'example.com/store' })],
    ['warning /type: the Secret is of the type "example.com/store", "Opaque" is expected; write type: Opaque'],
  ],
  [
    'another type in a template',
    [externalSecret('default', 'edb-object-storage', { target: { template: { type: 'example.com/store' } } })],
    ['warning /spec/target/template/type: the Secret is of the type "example.com/store", "Opaque" is expected; write type: Opaque'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
