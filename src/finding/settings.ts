import type { Layer, RuleFinding, Severity } from './finding';

/** What one server of Postgres is configured with, whatever object says so. */
export interface PostgresSettings {
  /** The major release; absent where no file says it, and then only what holds for every major is said. */
  readonly major?: number;
  /** What was written, as the server will read it; without parameters that are not passed on or that somebody else judges. */
  readonly parameters: readonly PostgresParameter[];
  /** What the system writes by itself, unless `parameters` say otherwise, where that is not the default of Postgres. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Parameters that the system judges together with others by rules of its own. */
  readonly judgedElsewhere?: readonly string[];
  /** Libraries that every server process loads. */
  readonly libraries: readonly string[];
  /** Bytes of a segment of the write-ahead log; absent where no file says it. */
  readonly walSegmentBytes?: number;
  /** The lines of pg_hba in their order; absent where nobody wrote one. */
  readonly hba?: readonly AuthenticationLine[];
  /** The lines of pg_ident in their order; absent where nobody wrote one. */
  readonly ident?: readonly AuthenticationLine[];
}

/** What was written for a line of pg_hba or pg_ident; it may hold line breaks. */
export interface AuthenticationLine {
  readonly text: string;
  /** JSON pointer of the text; absent where the system writes it. */
  readonly path?: string;
}

export interface PostgresParameter {
  readonly name: string;
  readonly value: string;
  /** JSON pointer of the value. */
  readonly path: string;
}

/** A rule about settings, for every system that has some; pure. */
export interface SettingsRule {
  readonly id: string;
  readonly title: string;
  readonly layer: Layer;
  readonly severity: Severity;
  readonly source: string;
  readonly reason: string;
  /** `undefined`: does not apply. Empty: fine. */
  check(settings: PostgresSettings): readonly RuleFinding[] | undefined;
}
