import { encryptionMethodsAreKnown } from '../../../../../src/systems/hybrid-manager/rules/encryption/methods';
import { controlPlaneWith, judges } from '../documents';

judges(encryptionMethodsAreKnown, [
  ['no list', undefined, controlPlaneWith()],
  [
    'those that are known pass',
    [],
    controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['passphrase', 'aws_kms', 'gcp_kms', 'hashicorp_vault'] } }),
    { release: '1.3' },
  ],
  [
    'azure_kms passes in 1.4',
    [],
    controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['azure_kms'] } }),
    { release: '1.4' },
  ],
  [
    'and fails before',
    [
      'error /spec/beaconAgent/transparentDataEncryptionMethods/0: "azure_kms" came with release 1.4, the file is judged by 2026.5; remove it, or install release 1.4 or later',
    ],
    controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['azure_kms'] } }),
    { release: '2026.5' },
  ],
  [
    'the spelling of an older page fails',
    [
      'error /spec/beaconAgent/transparentDataEncryptionMethods/0: "google-cloud-kms" is no method of encryption, passphrase, aws_kms, azure_kms, gcp_kms or hashicorp_vault is expected; write gcp_kms',
    ],
    controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['google-cloud-kms'] } }),
  ],
  [
    'what there is not fails',
    [
      'error /spec/beaconAgent/transparentDataEncryptionMethods/0: "kmip" is no method of encryption, passphrase, aws_kms, azure_kms, gcp_kms or hashicorp_vault is expected; choose one of them',
    ],
    controlPlaneWith({ beaconAgent: { transparentDataEncryptionMethods: ['kmip'] } }),
  ],
]);
