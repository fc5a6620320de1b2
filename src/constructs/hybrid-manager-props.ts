import type { HybridManagerIngress, HybridManagerPlatform } from '../systems/platforms';
import type { HybridManagerDecisions } from './hybrid-manager-decisions';

/** The decisions that the environment of Hybrid Manager is made of: its checklist. */
export interface HybridManagerProps extends HybridManagerDecisions {
  /** The Kubernetes that it runs on. */
  readonly platform: HybridManagerPlatform;

  /** How portal and Postgres clusters are reached. */
  readonly ingress: HybridManagerIngress;
}
