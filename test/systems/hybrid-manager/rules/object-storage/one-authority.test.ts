import { expect, test } from 'vitest';
import { storeAuthorityIsGivenOnce as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/one-authority';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['one form passes', [storageFor('compatible', { aws_ca_bundle: 'PEM' })], []],
  ['the other form passes', [storageFor('compatible', { aws_ca_bundle_base64: 'UEVN' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['none does not concern the rule', [storageFor('compatible')], undefined],
  [
    'both',
    [storageFor('compatible', { aws_ca_bundle: 'PEM', aws_ca_bundle_base64: 'UEVN' })],
    [
      'error /stringData/aws_ca_bundle_base64: the authority stands in "aws_ca_bundle" and in "aws_ca_bundle_base64", one of them is expected; remove one',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
