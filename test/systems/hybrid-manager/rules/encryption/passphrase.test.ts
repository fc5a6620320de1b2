import { passphraseIsForTests } from '../../../../../src/systems/hybrid-manager/rules/encryption/passphrase';
import { controlPlaneWith, judges } from '../documents';

judges(passphraseIsForTests, [
  ['no list', undefined, controlPlaneWith()],
  ['others pass', [], controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['aws_kms'] } })],
  [
    'a passphrase is told',
    [
      'info /spec/beaconAgent/transparentDataEncryptionMethods/1: passphrase is offered for encryption at rest, which is for development and tests; in production, list the key management alone',
    ],
    controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['aws_kms', 'passphrase'] } }),
  ],
]);
