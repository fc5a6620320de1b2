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
  for (let dashes = nextDashes(file, start, from); dashes >= 0; ) {
    const next = behindLine(file, dashes);
    const broken = !AFTER_DASHES.test(file.slice(dashes + 3, next));
    if (dashes > start || brokenSeparator !== undefined) {
      chunks.push({ text: file.slice(start, dashes), start, brokenSeparator });
    }
    // With nothing before it, a separator is the first line of the document that it opens.
    start = dashes > start || broken || brokenSeparator !== undefined ? next : dashes;
    brokenSeparator = broken ? dashes : undefined;
    dashes = nextDashes(file, next, from);
  }
  if (start < file.length || brokenSeparator !== undefined) {
    // kubectl ends every line, the last one too: a text block at the end of the file gets its line feed.
    chunks.push({ text: file.endsWith('\n') ? file.slice(start) : `${file.slice(start)}\n`, start, brokenSeparator });
  }
  return chunks;
}

function behindLine(file: string, position: number): number {
  const end = file.indexOf('\n', position);
  return end < 0 ? file.length : end + 1;
}

/** Where a line starts with dashes, at `position`, which is the start of a line, or behind it. */
function nextDashes(file: string, position: number, from: number): number {
  const found = position === from || file[position - 1] === '\n' ? file.startsWith('---', position) : false;
  return found ? position : file.indexOf('\n---', position) + 1 || -1;
}
