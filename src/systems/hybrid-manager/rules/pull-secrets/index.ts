import type { Rule } from '../../../../finding';
import { pullSecretIsInBothNamespaces } from './both-namespaces';
import { pullSecretKnowsRegistry } from './registry';
import { registryUserIsThePlatform } from './registry-user';
import { pullSecretIsCopiedEverywhere } from './replication';
import { bootstrapAccountPulls } from './service-account';
import { pullSecretHasItsType } from './type';

/** How images are pulled. */
export const PULL_SECRET_RULES: readonly Rule[] = [
  pullSecretIsInBothNamespaces,
  pullSecretHasItsType,
  pullSecretKnowsRegistry,
  registryUserIsThePlatform,
  pullSecretIsCopiedEverywhere,
  bootstrapAccountPulls,
];
