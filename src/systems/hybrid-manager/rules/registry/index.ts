import type { Rule } from '../../../../finding';
import { authenticationFits } from './authentication';
import { registryAuthorityIsReadable } from './authority';
import { registryBlockIsRead } from './block';
import { discoveryIsWhole } from './discovery';
import { identityIsOfEks } from './identity';
import { providerFits } from './provider';
import { pullSecretsAreGiven } from './pull-secrets';
import { registryIsGivenOnce } from './twins';
import { registriesAreBare } from './url';
import { registryIsVerified } from './verification';

/** Where images come from, by id. */
export const REGISTRY_RULES: readonly Rule[] = [
  registriesAreBare,
  authenticationFits,
  identityIsOfEks,
  providerFits,
  discoveryIsWhole,
  registryIsGivenOnce,
  registryBlockIsRead,
  registryAuthorityIsReadable,
  registryIsVerified,
  pullSecretsAreGiven,
];
