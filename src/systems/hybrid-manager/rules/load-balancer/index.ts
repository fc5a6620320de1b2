import type { Rule } from '../../../../finding';
import { balancerAnnotationsFit } from './annotations';
import { balancerModeIsKnown } from './mode';
import { nodePortsHaveDomain } from './node-port-domain';
import { nodePortsAreFree } from './node-ports';
import { balancerIsNotOpen } from './open-to-all';
import { balancerSwitchesAgree } from './switches';

/** How it is reached from outside, by id. */
export const LOAD_BALANCER_RULES: readonly Rule[] = [
  balancerModeIsKnown,
  balancerSwitchesAgree,
  nodePortsHaveDomain,
  nodePortsAreFree,
  balancerAnnotationsFit,
  balancerIsNotOpen,
];
