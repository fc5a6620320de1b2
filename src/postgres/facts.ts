/** What a server knows of one parameter. */
export interface ParameterFacts {
  readonly name: string;
  /** Absent for an old name of another parameter. */
  readonly type?: 'bool' | 'integer' | 'real' | 'string' | 'enum';
  /** Who may set it, and when, in the words of the view pg_settings. */
  readonly context?: string;
  /** What a number without a unit counts: `kB`, `8kB`, `ms`. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly string[];
  /** What it is where nothing is written, in its own unit. */
  readonly default?: string;
  /** The name that it goes by today. */
  readonly aliasOf?: string;
  /** First major that has it this way; absent: the oldest that is known. */
  readonly from?: number;
  /** Last major that has it this way; absent: the newest that is known. */
  readonly to?: number;
}
