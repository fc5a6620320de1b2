import type { Rule } from '../../../../finding';
import { confoundingKeyIsLong } from './confounding-key';
import { preparedSecretHasNoEmptyKeys } from './empty-values';
import { fernetKeysAreKeys } from './fernet-keys';
import { firstUsersCanLogIn } from './first-users';
import { preparedSecretHasItsKeys } from './keys';
import { valuesHaveNoLineEnds } from './line-ends';
import { preparedSecretIsInItsNamespace } from './namespace';
import { nvidiaLoginIsForItsRegistry } from './nvidia-login';
import { preparedSecretIsOfTheRelease } from './of-the-release';
import { eachManagerHasItsConfoundingKey } from './one-confounding-key';
import { preparedSecretsArePresent } from './present';
import { preparedSecretIsCopied } from './replication';
import { preparedSecretHasItsType } from './type';

/** The Secrets with fixed names. */
export const PREPARED_SECRET_RULES: readonly Rule[] = [
  preparedSecretsArePresent,
  preparedSecretIsInItsNamespace,
  preparedSecretHasItsType,
  preparedSecretHasItsKeys,
  preparedSecretHasNoEmptyKeys,
  valuesHaveNoLineEnds,
  preparedSecretIsCopied,
  preparedSecretIsOfTheRelease,
  fernetKeysAreKeys,
  confoundingKeyIsLong,
  eachManagerHasItsConfoundingKey,
  firstUsersCanLogIn,
  nvidiaLoginIsForItsRegistry,
];
