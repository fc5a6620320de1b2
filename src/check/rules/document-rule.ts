import type { Document, Rule, RuleFinding } from '../../finding';
import type { DocumentInventory } from '../inventory';
import type { KnownKind, KnownKinds } from '../known-kinds';

/** What a rule says of itself. */
export type RuleCard = Omit<Rule, 'check' | 'kinds' | 'since' | 'until'>;

/** What the rules of the document layer know of a manifest besides the manifest. */
export interface DocumentContext {
  readonly inventory: DocumentInventory;
  readonly kinds: KnownKinds;
  /** Absent for a kind that no system knows. */
  readonly known: KnownKind | undefined;
  /** Ids of all rules there are. */
  ruleIds(): ReadonlySet<string>;
}

/** A rule about a manifest of any kind, known or not. */
export interface DocumentRule extends RuleCard {
  /** `undefined`: does not apply. Empty: fine. */
  check(document: Document, context: DocumentContext): readonly RuleFinding[] | undefined;
}
