import type { Document, Finding, System } from '../finding';

/** One document handed to the engine, from wherever it comes. */
export interface Subject {
  /** The chart, file or location it stands in. */
  readonly place: string;
  /** What was read or rendered; anything at all. */
  readonly body: unknown;
  /** The Helm chart whose values this subject is; absent: it is a manifest. */
  readonly chart?: string;
}

/** Accepts findings of one rule, for the documents it names. */
export interface Acknowledgement {
  readonly rule: string;
  readonly reason: string;
  /** Is this subject meant? Absent: every subject. */
  covers?(subject: number, document: Document | undefined): boolean;
}

export interface CheckOptions {
  readonly systems: readonly System[];
  /** Release by system id; absent: the newest that the system knows. */
  readonly releases?: Readonly<Record<string, string>>;
  /** The release that one subject was written for, where that is known; else `releases` hold. */
  releaseOf?(subject: number, system: string): string | undefined;
  readonly acknowledgements?: readonly Acknowledgement[];
  /** The day that is judged for, as `2026-11-21`: what has expired by then is told. Absent: what a rule knows to be long past. */
  readonly today?: string;
  /** The manifests before this change: rules on updates run where one is found. They themselves are not judged. */
  readonly before?: readonly Subject[];
  /** Is told now and then how many documents are judged. */
  onProgress?(judged: number, all: number): void;
}

/** A finding and the subject it is about. */
export interface SubjectFinding extends Finding {
  /** Index in the list of subjects. */
  readonly subject: number;
  /** JSON pointer of the object within its subject: '' unless the object is an item of a List. */
  readonly at: string;
  /** Absent where the subject is no manifest. */
  readonly document?: Document;
}

/** That a finding is accepted. */
export interface Acceptance {
  readonly reason: string;
  /** An annotation of the object says so. */
  readonly inManifest?: true;
}

export interface AcknowledgedFinding extends SubjectFinding, Acceptance {}

export interface Verdict {
  /** Sorted by subject, pointer, rule. */
  readonly findings: readonly SubjectFinding[];
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** Acknowledgements that no finding asked for. */
  readonly unusedAcknowledgements: readonly Acknowledgement[];
  /** How many manifests were met; the items of a List count one by one. */
  readonly documents: number;
  /** How many of them stood among the manifests before this change, too. */
  readonly compared: number;
  /** Kinds that were judged, as `Kind` or `values of CHART`, and how often each was met; sorted. */
  readonly judgedKinds: ReadonlyMap<string, number>;
  /** Kinds that no system knows, as `apiVersion Kind` or `values of CHART`, and how often each was met; sorted. */
  readonly unknownKinds: ReadonlyMap<string, number>;
  /** Ids of the rules that applied to at least one document, sorted. */
  readonly rulesApplied: readonly string[];
}

/** The call cannot be carried out as asked: an unknown system, a release that is not judged, a missing reason. */
export class UsageError extends Error {}
