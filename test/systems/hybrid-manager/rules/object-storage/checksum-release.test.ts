import { expect, test } from 'vitest';
import { checksumsAreOfTheRelease as rule } from '../../../../../src/systems/hybrid-manager/rules/object-storage/checksum-release';
import { type Case, controlPlane, secret, storageFor, texts } from '../secrets';

test.each<Case>([
  [
    'a release that has them',
    [
      storageFor('compatible', { aws_request_checksum_calculation: 'when_required', aws_response_checksum_validation: 'when_required' }),
      controlPlane({ version: 'v2026.1.0' }),
    ],
    [],
  ],
  [
    'the newest, where nobody says which',
    [storageFor('compatible', { aws_request_checksum_calculation: 'when_required', aws_response_checksum_validation: 'when_required' })],
    [],
  ],
  ['another Secret is no store', [secret('another', { auth_type: 'x' })], undefined],
  ['a store that does not set them', [storageFor('compatible'), controlPlane({ version: 'v1.3.2' })], undefined],
  [
    'a release before them',
    [
      storageFor('compatible', { aws_request_checksum_calculation: 'when_required', aws_response_checksum_validation: 'when_required' }),
      controlPlane({ version: 'v1.3.2' }),
    ],
    [
      'warning /stringData/aws_request_checksum_calculation: Hybrid Manager 1.3 does not know "aws_request_checksum_calculation", which came with 2025.12; install a newer release where the store needs it, else remove both keys',
    ],
  ],
])('%s', (_name, documents, expected) => {
  expect(texts(rule, ...documents)).toEqual(expected);
});
