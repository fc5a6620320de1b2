import { type Document, isJsonObject, memberAt } from '../finding';
import { isValues } from './values';

/** An annotation of this name and a rule's id accepts the findings of that rule about its object. */
export const ACKNOWLEDGE = 'cdk8s-postgres/acknowledge.';

/** Why the object's own annotation accepts the findings of a rule; `undefined` where it does not, or gives no reason. Values have none. */
export function reasonInManifest(document: Document | undefined, rule: string): string | undefined {
  const reason = document && !isValues(document) && memberAt(document.body, 'metadata', 'annotations', `${ACKNOWLEDGE}${rule}`);
  return typeof reason === 'string' && reason.trim() !== '' ? reason : undefined;
}

/** The annotations that mean to accept something: ids of rules, and what stands there as a reason. */
export function acknowledgedIn({ body }: Document): [rule: string, reason: unknown][] {
  const annotations = memberAt(body, 'metadata', 'annotations');
  return Object.entries(isJsonObject(annotations) ? annotations : {})
    .filter(([name]) => name.startsWith(ACKNOWLEDGE))
    .map(([name, reason]) => [name.slice(ACKNOWLEDGE.length), reason]);
}
