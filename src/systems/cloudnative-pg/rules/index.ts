import type { Rule } from '../../../finding';
import { backupMethodFitsCluster } from './backup-method';
import { clientAuthorityHasKey } from './client-authority-key';
import { CLUSTER_RULES } from './cluster';
import { COMPANION_RULES } from './companions';
import { managedExtensionIsOn, tablespaceIsDeclared } from './database-needs-cluster';
import { EFFECTS } from './effects';
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
  ...CLUSTER_RULES,
  ...COMPANION_RULES,
  ...REFERENCES,
  ...SOUNDNESS,
  decisionIsExpressible,
  ...TRANSITION_RULES,
  ...EFFECTS,
];
