import type { Rule } from '../../../../finding';
import { versionIsAsked } from './asked-release';
import { valuesAreTaken } from './values-are-taken';
import { versionIsVersion } from './version';

/** Which release is installed, by id. */
export const VERSION_RULES: readonly Rule[] = [versionIsAsked, versionIsVersion, valuesAreTaken];
