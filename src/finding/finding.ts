export type Severity = 'error' | 'warning' | 'info';

/** What kind of knowledge a finding rests on, in the order in which the layers are judged. */
export type Layer = 'document' | 'schema' | 'admission' | 'transition' | 'postgres' | 'references' | 'soundness';

/** What a rule says about one document. */
export interface RuleFinding {
  /** JSON pointer of the value in question; '' is the whole document. */
  readonly path: string;
  /** What is the case, with the value, and what was expected. */
  readonly problem: string;
  /** What to do about it. */
  readonly fix: string;
  /** Where one rule knows two degrees; else the severity of the rule holds. */
  readonly severity?: Severity;
  /** The finding is about the name of the field, not about its value. */
  readonly aboutKey?: boolean;
}

/** A rule's finding together with what the rule says of itself. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly layer: Layer;
  readonly severity: Severity;
  readonly source: string;
}
