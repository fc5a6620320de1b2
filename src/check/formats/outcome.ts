import type { Severity } from '../../finding';
import type { Acceptance, SubjectFinding } from '../verdict';

/** A finding and where in which file it is. */
export interface LocatedFinding extends SubjectFinding {
  readonly file: string;
  /** The Kubernetes cluster that the file goes to, where that was said. */
  readonly location?: string;
  /** Counts from 1 within the file. */
  readonly position: number;
  /** Of the value in question, or of the nearest parent that exists; counts from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** What a run over files came to, ready to be printed. */
export interface Outcome {
  readonly files: number;
  readonly documents: number;
  /** Sorted by file, document, pointer, rule. */
  readonly findings: readonly LocatedFinding[];
  readonly acknowledged: readonly (LocatedFinding & Acceptance)[];
  /** How many findings the baseline knew already. */
  readonly known: number;
  readonly judgedKinds: ReadonlyMap<string, number>;
  readonly unknownKinds: ReadonlyMap<string, number>;
  /** Lines about what was given and not needed or not read. */
  readonly notes: readonly string[];
}

export function countBySeverity(findings: readonly LocatedFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) {
    counts[severity]++;
  }
  return counts;
}

/** By file, document, pointer, rule. */
export function compareLocated(a: LocatedFinding, b: LocatedFinding): number {
  return (
    compareTexts(a.file, b.file) ||
    a.position - b.position ||
    compareTexts(a.at + a.path, b.at + b.path) ||
    compareTexts(a.rule, b.rule) ||
    (a.line ?? 0) - (b.line ?? 0)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
