import type { Rule } from '../../../../finding';
import { nodesAreOfOneArchitecture } from './architecture';
import { nodesAreEnough } from './counts';
import { clusterHasDefaultClass } from './default-class';
import { nodeLabelsAreSpeltRight } from './label-spelling';
import { nodeLabelsSayTrue } from './label-value';
import { storageClassIsGiven } from './named-class';
import { onlyOneClassIsDefault } from './one-default';
import { nodeHoldsEnoughPods } from './pods';
import { nodeIsLargeEnough } from './size';
import { nodeTaintsFollowLabels } from './taints';

/** By id. */
export const NODE_RULES: readonly Rule[] = [
  nodeLabelsAreSpeltRight,
  nodeLabelsSayTrue,
  nodeTaintsFollowLabels,
  nodesAreEnough,
  nodesAreOfOneArchitecture,
  nodeHoldsEnoughPods,
  nodeIsLargeEnough,
  storageClassIsGiven,
  clusterHasDefaultClass,
  onlyOneClassIsDefault,
];
