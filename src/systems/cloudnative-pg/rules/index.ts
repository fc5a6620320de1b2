import type { Rule } from '../../../finding';
import { backupMethodFitsCluster } from './backup-method';
import { clientAuthorityHasKey } from './client-authority-key';
import { COMPANION_RULES } from './companions';
import { managedExtensionIsOn, tablespaceIsDeclared } from './database-needs-cluster';
import { decisionIsExpressible } from './expressible';
import { recordedDecision } from './recorded-decision';
import { REFERENCES } from './references';
import { SOUNDNESS } from './soundness';
import { storageClassRetains } from './storage-class-retains';
import { TRANSITION_RULES } from './transition';

/** The rules of this system, by id. */
export const RULES: readonly Rule[] = [
  recordedDecision,
  backupMethodFitsCluster,
  clientAuthorityHasKey,
  storageClassRetains,
  managedExtensionIsOn,
  tablespaceIsDeclared,
  ...COMPANION_RULES,
  ...REFERENCES,
  ...SOUNDNESS,
  decisionIsExpressible,
  ...TRANSITION_RULES,
];
