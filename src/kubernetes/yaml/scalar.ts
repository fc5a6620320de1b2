import { type GoNumber, numberAsKey, parseNumber } from './number';
import { Refusal } from './refusal';
import { isTimestamp } from './timestamp';
import { decodeLikeGo } from './utf8';

/** What `!!` stands for. */
export const CORE = 'tag:yaml.org,2002:';
export const MERGE_TAG = `${CORE}merge`;

const TRUE = 'y Y yes Yes YES true True TRUE on On ON'.split(' ');
const FALSE = 'n N no No NO false False FALSE off Off OFF'.split(' ');
const NULL = ['', '~', 'null', 'Null', 'NULL'];
const INFINITE = '.inf .Inf .INF +.inf +.Inf +.INF -.inf -.Inf -.INF .nan .NaN .NAN'.split(' ');

const WORDS = new Map<string, boolean | null | number>([
  ...TRUE.map((word) => [word, true] as const),
  ...FALSE.map((word) => [word, false] as const),
  ...NULL.map((word) => [word, null] as const),
  ...INFINITE.map((word) => [word, Number(word.toLowerCase().replace('.inf', 'Infinity').replace('.nan', 'NaN'))] as const),
] as [string, boolean | null | number][]);
const LONGEST_WORD = 5;

type Resolved = string | boolean | null | GoNumber;

/**
 * What a scalar is in JSON. `plain` means that it stands without quotes; `tag` is in its long form, '' without.
 */
export function jsonOf(text: string, plain: boolean, tag: string, offset: number): string | boolean | null | number {
  const resolved = resolve(text, plain, tag, offset);
  if (resolved === null || typeof resolved !== 'object') {
    return resolved;
  }
  if (!Number.isFinite(resolved.value)) {
    throw new Refusal('number', offset);
  }
  return resolved.value;
}

/** The name of a field that is written as that scalar. */
export function keyOf(text: string, plain: boolean, tag: string, offset: number): string {
  const resolved = resolve(text, plain, tag, offset);
  if (typeof resolved === 'string' || typeof resolved === 'boolean') {
    return String(resolved);
  }
  if (resolved === null || resolved.kind === 'uint') {
    throw new Refusal('key', offset);
  }
  return numberAsKey(resolved);
}

function resolve(text: string, plain: boolean, tag: string, offset: number): Resolved {
  if (tag !== '') {
    return resolveTagged(text, tag, offset);
  }
  return plain ? resolvePlain(text) : text;
}

function resolvePlain(text: string): Resolved {
  const c = text.charCodeAt(0);
  // The first character decides what is tried: a digit, a sign or a dot for numbers, few letters for words.
  if (c <= 0x39 ? c === 0x2b || c === 0x2d || c === 0x2e || c >= 0x30 : 'fFnNoOtTyY~'.includes(text[0] ?? '')) {
    if (text.length <= LONGEST_WORD) {
      const word = WORDS.get(text);
      if (word !== undefined) {
        return typeof word === 'number' ? { kind: 'float', value: word } : word;
      }
    }
    return (c <= 0x39 ? parseNumber(text) : undefined) ?? text;
  }
  return text;
}

function resolveTagged(text: string, tag: string, offset: number): Resolved {
  switch (tag) {
    case `${CORE}null`:
    case `${CORE}bool`:
    case `${CORE}int`:
    case `${CORE}float`:
      return fitting(tag.slice(CORE.length), resolvePlain(text), offset);
    case `${CORE}timestamp`:
      return isTimestamp(text) ? text : mismatch(offset);
    case `${CORE}binary`:
      return decodeBase64(text, offset);
    default:
      return text;
  }
}

function fitting(wanted: string, resolved: Resolved, offset: number): Resolved {
  if (resolved === null || typeof resolved !== 'object') {
    const kind = resolved === null ? 'null' : typeof resolved === 'boolean' ? 'bool' : 'str';
    return wanted === kind ? resolved : mismatch(offset);
  }
  if (wanted === 'float' && resolved.kind === 'int') {
    return { kind: 'float', value: resolved.value };
  }
  return wanted === (resolved.kind === 'float' ? 'float' : 'int') ? resolved : mismatch(offset);
}

/** Bytes become a text; JSON has no other place for them. */
function decodeBase64(text: string, offset: number): string {
  const digits = text.replace(/[\r\n]/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) {
    return mismatch(offset);
  }
  return decodeLikeGo(Buffer.from(digits, 'base64'));
}

function mismatch(offset: number): never {
  throw new Refusal('tagMismatch', offset);
}
