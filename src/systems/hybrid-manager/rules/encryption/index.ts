import type { Rule } from '../../../../finding';
import { encryptionMethodsAreKnown } from './methods';
import { passphraseIsForTests } from './passphrase';

/** Encryption at rest, by id. */
export const ENCRYPTION_RULES: readonly Rule[] = [encryptionMethodsAreKnown, passphraseIsForTests];
