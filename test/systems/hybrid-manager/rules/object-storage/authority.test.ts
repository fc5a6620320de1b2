import { expect, test } from 'vitest';
import { storeAuthorityIsPem as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/authority';
import { type Case, secret, storageFor, texts } from '../secrets';

const PEM = '-----BEGIN CERTIFICATE-----\nZm9v\n-----END CERTIFICATE-----\n';
const encoded = Buffer.from(PEM).toString('base64');

test.each<Case>([
  ['PEM passes', [storageFor('compatible', { aws_ca_bundle: PEM })], []],
  ['base64 of it passes where that is wanted', [storageFor('compatible', { aws_ca_bundle_base64: encoded })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store without an authority of its own', [storageFor('compatible')], undefined],
  [
    'base64 where PEM is wanted',
    [storageFor('compatible', { aws_ca_bundle: encoded })],
    [
      'error /stringData/aws_ca_bundle: "aws_ca_bundle" holds no certificate, certificates in PEM are expected; write the certificates as they are, from BEGIN to END',
    ],
  ],
  [
    'PEM where base64 is wanted',
    [storageFor('compatible', { aws_ca_bundle_base64: PEM })],
    [
      'error /stringData/aws_ca_bundle_base64: "aws_ca_bundle_base64" holds no certificate, base64 of certificates in PEM is expected; write what "base64 -w 0" makes of the file; under data Kubernetes wants that encoded once more',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
