/**
 * Does the replicator copy what has this annotation to the namespace? It reads names and patterns with commas between, each of which has to
 * match as a whole; `*` stands for all.
 *
 * @see https://github.com/mittwald/kubernetes-replicator
 */
export function isCopiedTo(written: string, namespace: string): boolean {
  const targets = written.split(',').map((target) => target.trim());
  return targets.some((target) => target === '*' || target === namespace || (target !== '' && matches(target, namespace)));
}

/** A pattern that cannot be read here may be one that the replicator can read. */
function matches(pattern: string, namespace: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(namespace);
  } catch {
    return true;
  }
}
