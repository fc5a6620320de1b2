import type { Rule } from '../../../../finding';
import { storeAuthorityIsPem } from './authority';
import { azureIdsAreUuids } from './azure-ids';
import { checksumsAreOfTheRelease } from './checksum-release';
import { checksumsAreSetTogether } from './checksums';
import { storageSecretHasNoEmptyKeys } from './empty-values';
import { endpointIsEncrypted } from './encrypted-endpoint';
import { encryptionFlagIsTrueOrFalse } from './encryption-flag';
import { endpointIsUrl } from './endpoint';
import { storageSecretHasNoOtherKeys } from './foreign-keys';
import { googleKeyIsOfServiceAccount } from './google-key';
import { identityFitsPlatform } from './identity-platform';
import { storageSecretSaysWhichStore } from './kind-of-store';
import { storeAuthorityIsGivenOnce } from './one-authority';
import { regionIsOfAws } from './region';
import { storageSecretHasItsKeys } from './required-keys';
import { roleIsAnArn } from './role';
import { secondRoleHasExternalId } from './second-role';
import { storeNamesAreNames } from './store-names';

/** What the Secret of the object storage has to say. */
export const OBJECT_STORAGE_RULES: readonly Rule[] = [
  storageSecretSaysWhichStore,
  storageSecretHasItsKeys,
  storageSecretHasNoOtherKeys,
  storageSecretHasNoEmptyKeys,
  roleIsAnArn,
  regionIsOfAws,
  endpointIsUrl,
  endpointIsEncrypted,
  azureIdsAreUuids,
  storeNamesAreNames,
  googleKeyIsOfServiceAccount,
  storeAuthorityIsPem,
  storeAuthorityIsGivenOnce,
  encryptionFlagIsTrueOrFalse,
  checksumsAreSetTogether,
  checksumsAreOfTheRelease,
  secondRoleHasExternalId,
  identityFitsPlatform,
];
