import type { Document, GroupKind, GroupVersionKind, JsonObject } from '../finding';

const VERSION = 'values';
/** The kind of all values, in the group of their chart. */
export const VALUES = 'Values';

/** The values of a Helm chart as a document: of the kind that a system may declare in the group of that name. */
export function valuesDocument(chart: string, body: JsonObject, place: string): Document {
  return { apiVersion: `${chart}/${VERSION}`, group: chart, version: VERSION, kind: VALUES, name: chart, body, place };
}

/** Is this the kind of values of some chart? What is said of objects in a Kubernetes cluster does not hold for it. */
export function isValues({ version, kind }: Pick<GroupVersionKind, 'version' | 'kind'>): boolean {
  return version === VERSION && kind === VALUES;
}

/** The kind as the summary of a run names it. */
export function titleOf(document: Pick<Document, 'apiVersion'> & GroupKind & { readonly version: string }): string {
  return isValues(document) ? `values of ${document.group}` : `${document.apiVersion} ${document.kind}`;
}
