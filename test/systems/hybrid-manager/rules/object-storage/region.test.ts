import { expect, test } from 'vitest';
import { regionIsOfAws as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/region';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  ['a region passes', [storageFor('awsKeys', { aws_region: 'us-east-1' })], []],
  ['one of the government passes', [storageFor('awsKeys', { aws_region: 'us-gov-west-1' })], []],
  ['one with four letters passes', [storageFor('awsKeys', { aws_region: 'eusc-de-east-1' })], []],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store outside AWS calls its region as it likes', [storageFor('compatible', { aws_region: 'Garage' })], undefined],
  [
    'a zone fails',
    [storageFor('awsKeys', { aws_region: 'us-east-1a' })],
    ['error /stringData/aws_region: this is no region of AWS, a code such as us-east-1 is expected; write the code of the region'],
  ],
  [
    'a name fails',
    [storageFor('awsKeys', { aws_region: 'Frankfurt' })],
    ['error /stringData/aws_region: this is no region of AWS, a code such as us-east-1 is expected; write the code of the region'],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
