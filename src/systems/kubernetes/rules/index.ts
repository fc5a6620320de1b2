import type { Rule } from '../../../finding';
import { admissionPolicyIsAccepted } from './admission-policy';
import { annotationKeysAreAccepted } from './annotations';
import { annotationsAreSmall } from './annotations-size';
import { dataIsAccepted } from './data-keys';
import { disruptionBudgetIsAccepted } from './disruption-budget';
import { finalizersAreAccepted } from './finalizers';
import { labelsAreAccepted } from './labels';
import { limitRangeIsAccepted } from './limit-range';
import { namespaceNameIsAccepted } from './namespace-name';
import { networkPolicyIsAccepted } from './network-policy';
import { nodePortsAreFree } from './node-ports';
import { objectNameIsAccepted } from './object-name';
import { resourceQuotaIsAccepted } from './resource-quota';
import { bindingNamesRoleAndSubjects } from './role-bindings';
import { roleAllowsSomething } from './roles';
import { secretHoldsWhatItsTypeAsks } from './secret-type';
import { selectorsAreAccepted } from './selectors';
import { serviceIsAccepted } from './service';
import { serviceNameStartsWithLetter } from './service-name';
import { storageClassIsAccepted } from './storage-class';
import { TRANSITION_RULES } from './transition';

export const RULES: readonly Rule[] = [
  objectNameIsAccepted,
  namespaceNameIsAccepted,
  labelsAreAccepted,
  annotationKeysAreAccepted,
  annotationsAreSmall,
  serviceNameStartsWithLetter,
  finalizersAreAccepted,
  selectorsAreAccepted,
  networkPolicyIsAccepted,
  disruptionBudgetIsAccepted,
  dataIsAccepted,
  secretHoldsWhatItsTypeAsks,
  serviceIsAccepted,
  admissionPolicyIsAccepted,
  storageClassIsAccepted,
  roleAllowsSomething,
  bindingNamesRoleAndSubjects,
  nodePortsAreFree,
  limitRangeIsAccepted,
  resourceQuotaIsAccepted,
  ...TRANSITION_RULES,
];
