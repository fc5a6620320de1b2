/** What stands for addresses: a range, all of them, those of the machine, or the name of a host. */
export type Address =
  | { readonly kind: 'range'; readonly bits: 32 | 128; readonly length: number }
  | { readonly kind: 'all' | 'own' | 'host' };

const IPV4_PART = /^(?:0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*)$/;
const GROUPS = /^[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*$/;

/** How many bits the address has, as the C library reads it; `undefined` where it takes it for a name. */
export function addressBits(text: string): 32 | 128 | undefined {
  return text.includes(':') ? (isIpv6(text) ? 128 : undefined) : isIpv4(text) ? 32 : undefined;
}

/** Fewer than four numbers will do, and octal and hexadecimal ones: the last one fills the rest. */
function isIpv4(text: string): boolean {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every((part) => IPV4_PART.test(part))) {
    return false;
  }
  const numbers = parts.map((part) => (/^0[0-7]/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  const last = numbers.pop() as number;
  return numbers.every((number) => number < 256) && last < 256 ** (4 - numbers.length);
}

function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) {
    return false;
  }
  const groups = halves.map((half, at) => groupsIn(half, at === halves.length - 1));
  const count = groups.reduce((sum, one) => sum + one, 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}

/** How many groups of 16 bits; an address of the old kind may end them and counts for two. */
function groupsIn(text: string, mayEndOld: boolean): number {
  if (text === '') {
    return 0;
  }
  const old = mayEndOld ? /(?:^|:)((?:[0-9]{1,3}\.){3}[0-9]{1,3})$/.exec(text) : null;
  const rest = old ? text.slice(0, old.index) : text;
  const good = (rest === '' || GROUPS.test(rest)) && (!old || old[1].split('.').every((part) => Number(part) < 256));
  return good ? (rest === '' ? 0 : rest.split(':').length) + (old ? 2 : 0) : Number.NaN;
}

/** The length of a prefix, in the way of C: blanks and a sign before the digits do no harm. */
export function prefixLength(text: string, bits: number): number | undefined {
  const length = /^[ \t\n\v\f\r]*[+-]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
  return length >= 0 && length <= bits ? length : undefined;
}

/** Is no bit of the mask set? */
export function isEmptyMask(text: string): boolean {
  return /^[0:.x]+$/i.test(text);
}
