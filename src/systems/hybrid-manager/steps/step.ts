import type { InstallationIntent } from '../intent';

/** One thing that a person does. */
export interface Step {
  /** What to do, in a few words. */
  readonly title: string;
  /** Paragraphs and blocks of Markdown, in order. */
  readonly body: readonly string[];
  /** Where it can be read. */
  readonly source: string;
}

/** Which forms of the configuration are written. */
export interface Forms {
  readonly values: boolean;
  readonly controlPlane: boolean;
}

/** A step, or nothing where there is nothing to do. Pure. */
export type StepOf = (intent: InstallationIntent, forms: Forms) => Step | undefined;
