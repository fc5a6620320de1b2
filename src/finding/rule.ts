import type { Document, GroupKind } from './document';
import type { Layer, RuleFinding, Severity } from './finding';

/** Look-ups over all documents of a run. */
export interface Inventory {
  readonly documents: readonly Document[];
  /**
   * The document of that name: the place of `from` first, then anywhere.
   * `undefined` means "not given", never "does not exist".
   */
  find(from: Document, kind: GroupKind, name: string, namespace?: string): Document | undefined;
  ofKind(kind: GroupKind): readonly Document[];
}

export interface RuleContext {
  readonly inventory: Inventory;
  /** The release that the rule's system is judged for. */
  readonly release: string;
  /** The caller said the release; absent: it is the one that is taken where nobody says any. */
  readonly releaseAsked?: true;
  /** The day that is judged for, as `2026-11-21`; absent: nobody said, since rules have no clock. */
  readonly today?: string;
  /** The manifest before this change, where one was given. */
  readonly before?: Document;
}

/** One rule: pure, a document and its context in, findings out. */
export interface Rule {
  /** `SYSTEM-NNN`; never used again for another rule. */
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly GroupKind[];
  readonly layer: Layer;
  readonly severity: Severity;
  /** Where the claim can be read. */
  readonly source: string;
  /** Why it matters, for `explain`: one to three sentences. */
  readonly reason: string;
  /** First release that has the rule; absent: all. */
  readonly since?: string;
  /** First release that no longer has it. */
  readonly until?: string;
  /**
   * JSON pointers: where the document has none of these members, not even as null, the rule does not apply and is not asked.
   * Absent: it is asked about every document of its kinds. Most members of most manifests are absent, so this is where time is saved.
   */
  readonly about?: readonly string[];
  /** Where no document of one of these kinds is given, the rule does not apply and is not asked. */
  readonly beside?: readonly GroupKind[];
  /** `undefined`: does not apply. Empty: fine. */
  check(document: Document, context: RuleContext): readonly RuleFinding[] | undefined;
}
