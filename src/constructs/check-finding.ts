import type { Finding } from '../finding';

/**
 * What one rule says about one object.
 */
export interface CheckFinding {
  /** Id of the rule, for example `PG-014`. */
  readonly rule: string;
  /** What the finding rests on: `document`, `schema`, `admission`, `transition`, `postgres`, `references` or `soundness`. */
  readonly layer: string;
  /** `error`, `warning` or `info`. */
  readonly severity: string;
  /**
   * The object's apiVersion, `CHART/values` for the values of a Helm chart.
   *
   * @default - the document is no Kubernetes object
   */
  readonly apiVersion?: string;
  /**
   * The object's kind, `Values` for the values of a Helm chart.
   *
   * @default - the document is no Kubernetes object
   */
  readonly kind?: string;
  /**
   * The object's namespace.
   *
   * @default - it names none, or is no namespaced object
   */
  readonly namespace?: string;
  /**
   * The object's name, that of the chart for its values.
   *
   * @default - the document is no Kubernetes object
   */
  readonly name?: string;
  /** JSON pointer of the value in question. Empty for the whole document. */
  readonly path: string;
  /** What is the case, and what was expected. */
  readonly problem: string;
  /** What to do about it. */
  readonly fix: string;
  /** Where the claim can be read. */
  readonly source: string;
  /**
   * The prop that the value came from, for example `parameters.work_mem`.
   *
   * @default - the value came from none of our constructs
   */
  readonly prop?: string;
  /**
   * Path of the construct that the finding is reported under.
   *
   * @default - the finding is about a text
   */
  readonly construct?: string;
  /**
   * Why the finding is accepted.
   *
   * @default - it is not
   */
  readonly reason?: string;
  /**
   * Which document of the text it is about, counted from 1.
   *
   * @default - the finding is about an object of an App
   */
  readonly document?: number;
  /**
   * The line of the value, or of the nearest parent that exists. Counted from 1.
   *
   * @default - the finding is about an object of an App
   */
  readonly line?: number;
  /**
   * The column of the value, counted from 1.
   *
   * @default - the finding is about an object of an App
   */
  readonly column?: number;
}

/** What every finding has, without members that say nothing: other languages show them as null. */
export function checkFinding(finding: Finding, more: Partial<CheckFinding>): CheckFinding {
  const { rule, layer, severity, path, problem, fix, source } = finding;
  const known = Object.entries(more).filter(([, value]) => value !== undefined);
  return { rule, layer, severity, path, problem, fix, source, ...Object.fromEntries(known) };
}
