import type { Rule } from '../../../../finding';
import { durableKeyStays } from './durable-key-stays';
import { durableKeyIsStillRead } from './source-stays';
import { objectStoreStays } from './store-stays';

/** What a change of Secrets must leave as it is. */
export const SECRET_CHANGE_RULES: readonly Rule[] = [durableKeyStays, durableKeyIsStillRead, objectStoreStays];
