const CHARACTER =
  /\\(?:([1-7][0-7]{1,2}|0[0-7]{0,2})|x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|([afnrtv])|([^0-9A-Za-z\u0080-\u{10ffff}]))|[^\\]/uy;
const CLASS = /\\(?:[dDsSwW]|[pP](?:\{\^?([^}]*)\}|([^{])))/uy;
const POSIX = /\[:\^?(\w*):\]/y;
const POSIX_NAMES = 'alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit'.split(' ');
const CONTROLS: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
const LAST = 0x10ffff;

/** A character that was read: where it ends and which it is. */
interface Character {
  readonly end: number;
  readonly code: number;
}

/** A character as it stands or escaped; `undefined` where Go knows no such escape. */
export function characterAt(text: string, at: number): Character | undefined {
  CHARACTER.lastIndex = at;
  const [whole, octal, long, short, control, mark] = CHARACTER.exec(text) ?? [];
  if (whole === undefined) {
    return undefined;
  }
  const hexadecimal = long ?? short;
  const numbered = octal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(octal, 8);
  const code = control ? CONTROLS[control] : (octal ?? hexadecimal) === undefined ? (mark ?? whole).codePointAt(0)! : numbered;
  return code > LAST ? undefined : { end: at + whole.length, code };
}

/** The end of `\d`, `\pL`, `\p{Greek}` and the like; `undefined` where there is none that Go knows. */
export function classEscapeEnd(text: string, at: number): number | undefined {
  CLASS.lastIndex = at;
  const [whole, long, short] = CLASS.exec(text) ?? [];
  const name = long ?? short;
  return whole === undefined || (name !== undefined && !isProperty(name)) ? undefined : at + whole.length;
}

/** The end of `[…]`; `undefined` where Go reads none. */
export function bracketEnd(text: string, start: number): number | undefined {
  let at = start + (text[start + 1] === '^' ? 2 : 1);
  for (let first = true; text[at] !== ']' || first; first = false) {
    const end = at < text.length ? itemEnd(text, at) : undefined;
    if (end === undefined) {
      return undefined;
    }
    at = end;
  }
  return at + 1;
}

function itemEnd(text: string, at: number): number | undefined {
  POSIX.lastIndex = at;
  const posix = POSIX.exec(text);
  if (posix) {
    return POSIX_NAMES.includes(posix[1]) ? at + posix[0].length : undefined;
  }
  if (text.startsWith('[:', at) && text.includes(':]', at + 2)) {
    return undefined;
  }
  const ofClass = classEscapeEnd(text, at);
  const low = ofClass === undefined ? characterAt(text, at) : undefined;
  if (!low || text[low.end] !== '-' || low.end + 1 >= text.length || text[low.end + 1] === ']') {
    return ofClass ?? low?.end;
  }
  const high = characterAt(text, low.end + 1);
  return high && high.code >= low.code ? high.end : undefined;
}

/** Names of categories and scripts as Unicode has them, which both know. */
function isProperty(name: string): boolean {
  return ['Any', 'ASCII', 'Assigned'].includes(name) || compiles(`\\p{gc=${name}}`) || compiles(`\\p{sc=${name}}`);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}
