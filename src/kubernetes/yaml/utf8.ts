import { isUtf8 } from 'node:buffer';

/** How many bytes at the start are UTF-8. */
export function utf8Prefix(bytes: Buffer): number {
  let end = 0;
  while (end < bytes.length) {
    const width = characterAt(bytes, end);
    if (width === 0) {
      break;
    }
    end += width;
  }
  return end;
}

/** As Go prints bytes: each one that belongs to no character becomes U+FFFD, where others fold several into one. */
export function decodeLikeGo(bytes: Buffer): string {
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const good = utf8Prefix(bytes.subarray(start));
    text += bytes.toString('utf8', start, start + good);
    start += good;
    if (start < bytes.length) {
      text += '\ufffd';
      start++;
    }
  }
  return text;
}

/** The width of the character that starts there, 0 if none does. */
function characterAt(bytes: Buffer, at: number): number {
  const byte = bytes[at];
  const width = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
  return width === 1 || (width > 0 && at + width <= bytes.length && isUtf8(bytes.subarray(at, at + width))) ? width : 0;
}
