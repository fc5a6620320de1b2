/** The 32 bytes of a Fernet key, as 43 letters and one "=". */
const URL_SAFE = /^[A-Za-z0-9_-]{43}=$/;
const STANDARD = /^[A-Za-z0-9+/]{43}=$/;

/**
 * How the key is written: as the specification has it, as the pages make it, which is the same unless there is a "+" or "/" in it, or in
 * no way that is known.
 *
 * @see https://github.com/fernet/spec/blob/master/Spec.md#key-format
 */
export function fernetForm(key: string): 'url-safe' | 'standard' | undefined {
  return URL_SAFE.test(key) ? 'url-safe' : STANDARD.test(key) ? 'standard' : undefined;
}

/** The keys of a list with commas. */
export function fernetKeys(text: string): readonly string[] {
  return text.split(',').map((key) => key.trim());
}
