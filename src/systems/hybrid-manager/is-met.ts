import { type Document, memberAt } from '../../finding';
import { BOOTSTRAP_CHART, CONTROL_PLANE } from './kinds';
import { BOOTSTRAP_NAMESPACE, OBJECT_STORAGE_SECRET, PULL_SECRET } from './names';
import { PREPARED_SECRETS } from './prepared-secrets';

const GROUPS = new Set<string>([BOOTSTRAP_CHART, CONTROL_PLANE.group]);
const NAMES = new Set([PULL_SECRET, ...PREPARED_SECRETS.map(({ name }) => name)]);

/** Is there anything that is of Hybrid Manager: its configuration, or a Secret of a name that it looks for? */
export function isMet(documents: readonly Document[]): boolean {
  return documents.some(
    (document) => GROUPS.has(document.group) || document.namespace === BOOTSTRAP_NAMESPACE || secretsOf(document).some(isLookedFor),
  );
}

/** The Secrets that the document may be about: itself, or what it fills or copies. */
function secretsOf({ group, kind, name, body }: Document): unknown[] {
  if (group === '') {
    return kind === 'Secret' ? [name] : [];
  }
  return group === 'external-secrets.io'
    ? [name, memberAt(body, 'spec', 'target', 'name'), memberAt(body, 'spec', 'selector', 'secret', 'name')]
    : [];
}

/** Projects may have a store of their own, whose Secret begins with the same name. */
function isLookedFor(name: unknown): boolean {
  return typeof name === 'string' && (NAMES.has(name) || name.startsWith(OBJECT_STORAGE_SECRET));
}
