/** The text, trimmed of nothing; throws where it is blank. */
export function requireText(what: string, text: string | undefined): string {
  if (typeof text !== 'string' || text.trim() === '') {
    throw new Error(`${what} is needed, got ${JSON.stringify(text ?? null)}`);
  }
  return text;
}

/** The number; throws where it is no whole number of at least `least`. */
export function requireWhole(what: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`${what} is a whole number of at least ${least}, got ${value}`);
  }
  return value;
}

/** The answer; throws where JavaScript or another language left it out, or gave a plain value instead. */
export function requireAnswer<T>(owner: string, prop: string, value: T | undefined | null, hint: string): T {
  if (value === undefined || value === null) {
    throw new Error(`${owner} needs \`${prop}\`: ${hint}`);
  }
  if (typeof value !== 'object') {
    throw new Error(`${owner} needs \`${prop}\`: ${hint}; got ${JSON.stringify(value)}`);
  }
  return value;
}

/** The list; throws for a single text, which JavaScript would take apart into its letters. */
export function requireList<T>(prop: string, list: readonly T[] | undefined): T[] {
  if (list !== undefined && !Array.isArray(list)) {
    throw new Error(`\`${prop}\` is a list, got ${JSON.stringify(list)}; write [${JSON.stringify(list)}]`);
  }
  return [...(list ?? [])];
}

/**
 * The name; throws where Kubernetes would not take it for an object.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
 */
export function requireObjectName(what: string, name: string | undefined): string {
  const text = requireText(what, name);
  if (text.length > 253 || !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(text)) {
    throw new Error(
      `${what} cannot be ${JSON.stringify(text)}: at most 253 lower-case letters, digits, "-" and "." are expected; give another \`name\``,
    );
  }
  return text;
}
