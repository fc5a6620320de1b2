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

/** The answer; throws where JavaScript or another language left it out. */
export function requireAnswer<T>(owner: string, prop: string, value: T | undefined | null, hint: string): T {
  if (value === undefined || value === null) {
    throw new Error(`${owner} needs \`${prop}\`: ${hint}`);
  }
  return value;
}
