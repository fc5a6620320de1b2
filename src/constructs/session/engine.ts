import { type CheckOptions, check, type Subject, type Verdict } from '../../check';
import { catalogue } from '../../check/catalogue';
import { knownSystems } from '../../systems/known-systems';

/** The check engine as the session uses it; tests hand in their own systems. */
export interface Engine {
  check(subjects: readonly Subject[], options: Omit<CheckOptions, 'systems'>): Verdict;
  /** Every rule that one of its findings may carry. */
  ruleIds(): string[];
}

export const ENGINE: Engine = {
  check: (subjects, options) => check(subjects, { ...options, systems: knownSystems() }),
  ruleIds: () => catalogue(knownSystems()).map(({ id }) => id),
};
