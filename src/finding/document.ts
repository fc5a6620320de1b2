import type { JsonObject } from './json';

/** Group and kind, as rules name what they judge; the group of core kinds is ''. */
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

export interface GroupVersionKind extends GroupKind {
  readonly version: string;
}

/** A manifest that has at least an apiVersion, a kind and a name. */
export interface Document extends GroupVersionKind {
  readonly apiVersion: string;
  readonly namespace?: string;
  readonly name: string;
  readonly body: JsonObject;
  /** The chart, file or location it stands in: names are unique within a place. */
  readonly place: string;
}
