import type { Document, GroupVersionKind } from './document';
import type { Rule } from './rule';
import type { KindSchema } from './schema';
import type { PostgresSettings, SettingsRule } from './settings';

export interface Release {
  /** As users write it after `--release SYSTEM=`, for example `1.30`. */
  readonly id: string;
  /** Last day of support as upstream states it, ISO date or month. */
  readonly endOfLife?: string;
}

export interface Kind extends GroupVersionKind {
  readonly scope: 'Namespaced' | 'Cluster';
}

/** One system that manifests are written for: an operator, a companion, Kubernetes itself. */
export interface System {
  readonly id: string;
  readonly title: string;
  /** Newest last, by date: a system that maintains two lines mixes them. */
  readonly releases: readonly Release[];
  /** The values of a Helm chart are the kind `Values` of version `values` in the group of the chart's name. */
  readonly kinds: readonly Kind[];
  /** Facts of one kind in one release, read from disk when that kind is met; `undefined` where the release does not have it. */
  schema(kind: GroupVersionKind, release: string): KindSchema | undefined;
  /** What the API server and a mutating webhook would fill in before anything is judged. */
  defaults?(document: Document, release: string): Document;
  readonly rules: readonly Rule[];
  /** Is there anything among the documents that its rules say something about? Where not, they are not even asked for. Absent: always. */
  isMet?(documents: readonly Document[]): boolean;
  /** What the document configures a server of Postgres with; `undefined` where it configures none. */
  settings?(document: Document, release: string): PostgresSettings | undefined;
  /** What is judged of these settings. */
  readonly settingsRules?: readonly SettingsRule[];
}
