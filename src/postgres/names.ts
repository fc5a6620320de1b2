/** As many bytes of a name as Postgres keeps. */
const LONGEST = 63;

/** What Postgres makes of a name that is too long; `undefined` where it keeps it whole. It cuts between letters, not within one. */
export function cutName(name: string): string | undefined {
  if (name.length <= LONGEST / 4 || Buffer.byteLength(name) <= LONGEST) {
    return undefined;
  }
  let cut = '';
  for (const letter of name) {
    if (Buffer.byteLength(cut + letter) > LONGEST) {
      break;
    }
    cut += letter;
  }
  return cut;
}
