import type { Rule } from '../../../finding';
import { logLevelIsField } from './log-level';
import { objectStoreNamesNoServer } from './server-name';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [objectStoreNamesNoServer, logLevelIsField];
