import { isUtf8 } from 'node:buffer';
import { splitDocuments } from './split';
import { utf8Prefix } from './utf8';

/** What a file says, and where it says nothing that can be read. */
export interface FileText {
  /** With line feeds for line ends. */
  readonly text: string;
  /** Offsets of bytes that are no text, at most one in each part of the file. */
  readonly unreadable: readonly number[];
  /** It is one part, whatever lines there are. */
  readonly undivided?: true;
}

export function decodeFile(input: Buffer | string): FileText {
  if (typeof input === 'string') {
    // Half of a surrogate pair cannot stand in a file.
    return { text: withLineFeeds(Buffer.from(input).toString('utf8')), unreadable: [] };
  }
  if (startsWith(input, 0xff, 0xfe)) {
    // kubectl reads lines as bytes and ends each with one line feed: half a character in this byte order.
    return { text: '', unreadable: [0] };
  }
  if (startsWith(input, 0xfe, 0xff)) {
    return decodeBigEndian(input);
  }
  const text = withLineFeeds(input.toString('utf8'));
  return { text, unreadable: isUtf8(input) ? [] : unreadableParts(input) };
}

/** UTF-16, which the parser knows, and which survives the reading of lines when the last one ends with a line feed. */
function decodeBigEndian(input: Buffer): FileText {
  const complete = input.length % 2 === 0 && input[input.length - 1] === 0x0a;
  const text = complete ? Buffer.from(input).swap16().toString('utf16le') : '';
  const broken = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  return { text, unreadable: !complete ? [0] : broken >= 0 ? [broken] : [], undivided: true };
}

function unreadableParts(input: Buffer): number[] {
  // One character a byte: the parts have the same order and number as those of the decoded text.
  const parts = splitDocuments(withLineFeeds(input.toString('latin1')));
  return splitDocuments(withLineFeeds(input.toString('utf8'))).flatMap(({ start }, index) => {
    const bytes = Buffer.from(parts[index].text, 'latin1');
    const prefix = utf8Prefix(bytes);
    return prefix < bytes.length ? [start + bytes.toString('utf8', 0, prefix).length] : [];
  });
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n/g, '\n') : text;
}

function startsWith(bytes: Buffer, first: number, second: number): boolean {
  return bytes.length >= 2 && bytes[0] === first && bytes[1] === second;
}
