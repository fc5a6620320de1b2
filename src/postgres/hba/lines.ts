import type { AuthenticationLine } from '../../finding';
import { type Field, fieldsOf } from './tokens';

/** A line as Postgres sees it, with the place where it begins. */
export interface FieldLine {
  readonly fields: readonly Field[];
  /** Absent for a line that the system writes. */
  readonly path?: string;
}

/** The first major that joins a line with the next one where it ends in a backslash. */
const CONTINUES_SINCE = 14;

/** What the lines of a file say to one major; blank ones and comments are left out. */
export function readLines(written: readonly AuthenticationLine[], major: number): FieldLine[] {
  const physical = written.flatMap(({ text, path }) => text.split('\n').map((line) => ({ text: line.replace(/\r+$/, ''), path })));
  const joined = major < CONTINUES_SINCE ? physical : continued(physical);
  return joined.flatMap(({ text, path }) => {
    const fields = fieldsOf(text);
    return fields.length === 0 ? [] : [{ fields, ...(path === undefined ? {} : { path }) }];
  });
}

function continued(lines: readonly AuthenticationLine[]): AuthenticationLine[] {
  const joined: AuthenticationLine[] = [];
  let open: AuthenticationLine | undefined;
  for (const line of lines) {
    const text = (open?.text ?? '') + line.text;
    // Only what the line itself ends in counts: a backslash that was joined to a blank line stays.
    if (line.text.endsWith('\\')) {
      open = { ...(open ?? line), text: text.slice(0, -1) };
    } else {
      joined.push({ ...(open ?? line), text });
      open = undefined;
    }
  }
  return open ? [...joined, open] : joined;
}
