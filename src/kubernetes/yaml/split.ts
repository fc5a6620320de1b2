/** A part of a file that holds at most one document. */
export interface Chunk {
  readonly text: string;
  /** Offset in the file. */
  readonly start: number;
  /** Offset of the line before it, where that starts like a separator and goes on otherwise. */
  readonly brokenSeparator?: number;
}

/** What Go takes for white space; JavaScript has U+FEFF besides, and not U+0085. */
const SPACE = '[\\t\\n\\v\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
export const LEADING_SPACE = new RegExp(`^${SPACE}*`);
const AFTER_DASHES = new RegExp(`^${SPACE}*(?:#|$)`);

/**
 * Cuts a file as kubectl does: at every line that starts with three dashes, also inside a text block or quotes. After
 * the dashes only a comment may follow; kubectl stops there, we remember the place and go on.
 *
 * @see https://pkg.go.dev/k8s.io/apimachinery/pkg/util/yaml#YAMLReader
 */
export function splitDocuments(file: string, from = 0): Chunk[] {
  const chunks: Chunk[] = [];
  let start = from;
  let brokenSeparator: number | undefined;
  for (let dashes = nextDashes(file, from, from); dashes >= 0; dashes = nextDashes(file, start, from)) {
    if (dashes > start || brokenSeparator !== undefined) {
      chunks.push({ text: file.slice(start, dashes), start, brokenSeparator });
    }
    const lineEnd = file.indexOf('\n', dashes);
    const end = lineEnd < 0 ? file.length : lineEnd;
    brokenSeparator = AFTER_DASHES.test(file.slice(dashes + 3, end)) ? undefined : dashes;
    start = Math.min(end + 1, file.length);
  }
  if (start < file.length || brokenSeparator !== undefined) {
    chunks.push({ text: file.slice(start), start, brokenSeparator });
  }
  return chunks;
}

function nextDashes(file: string, start: number, from: number): number {
  if (file.startsWith('---', start) && (start === from || file[start - 1] === '\n')) {
    return start;
  }
  const found = file.indexOf('\n---', start);
  return found < 0 ? -1 : found + 1;
}
