import { expect, test } from 'vitest';
import { checksumsAreSetTogether as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/checksums';
import { type Case, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  [
    'both pass',
    [storageFor('compatible', { aws_request_checksum_calculation: 'when_required', aws_response_checksum_validation: 'when_required' })],
    [],
  ],
  [
    'what the libraries do anyway passes',
    [storageFor('compatible', { aws_request_checksum_calculation: 'when_required', aws_response_checksum_validation: 'when_supported' })],
    [],
  ],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['none does not concern the rule', [storageFor('compatible')], undefined],
  [
    'one alone',
    [storageFor('compatible', { aws_request_checksum_calculation: 'when_required' })],
    [
      'warning /stringData/aws_request_checksum_calculation: "aws_request_checksum_calculation" is set without "aws_response_checksum_validation", both are expected; add "aws_response_checksum_validation" with the same value',
    ],
  ],
  [
    'another word',
    [storageFor('compatible', { aws_request_checksum_calculation: 'when_required', aws_response_checksum_validation: 'never' })],
    [
      'error /stringData/aws_response_checksum_validation: "aws_response_checksum_validation" is no word that libraries of AWS know; write when and required, with "_" between',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
