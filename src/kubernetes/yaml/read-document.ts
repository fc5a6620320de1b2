import type { Json } from '../../finding';
import { unreadableCharacter } from './characters';
import { Composer } from './composer';
import { JsonText } from './json-text';
import { type DuplicateKey, type Marks, MemberWriter } from './members';
import { Refusal } from './refusal';
import { Scanner } from './scanner';
import * as T from './token';

/** What came of the text of one document; all offsets count from its start. */
export interface Reading {
  /** Absent where there is no document, or none that can be read. */
  readonly value?: Json;
  readonly refusal?: Refusal;
  readonly duplicates: readonly DuplicateKey[];
  /** Aliases make the value larger than its text. */
  readonly aliased?: boolean;
  /** Where text stands behind the end of the document, which nobody reads. */
  readonly unread?: number;
}

/** Reads the one document of a text. With `marks`, they are filled with the places of everything in it. */
export function readYamlText(text: string, marks?: Marks): Reading {
  return reading(marks, (members) => {
    // A second byte order mark shifts columns in go-yaml, now and then: nothing good comes from guessing when.
    const unreadable = text.startsWith('\ufeff\ufeff') ? 1 : unreadableCharacter(text);
    if (unreadable >= 0) {
      throw new Refusal('character', unreadable);
    }
    const scanner = new Scanner(text);
    const composer = new Composer(scanner, members);
    const value = composer.compose();
    return { value, aliased: composer.aliased, unread: value === undefined ? undefined : findUnread(scanner, text) };
  });
}

/** Reads the JSON value that starts there, and says where it ends. */
export function readJsonText(text: string, start: number, marks?: Marks): Reading & { readonly end?: number } {
  return reading(marks, (members) => {
    const json = new JsonText(text, start, members);
    const value = json.document();
    json.passSpace();
    return { value, end: json.position };
  });
}

type Extent = Omit<Reading, 'duplicates'> & { readonly end?: number };

function reading(marks: Marks | undefined, read: (members: MemberWriter) => Extent): Reading & Extent {
  const members = new MemberWriter(marks);
  const { duplicates } = members;
  try {
    return { ...read(members), duplicates };
  } catch (error) {
    if (error instanceof Refusal) {
      return { refusal: error, duplicates };
    }
    throw error;
  }
}

/** The parser looks at one token behind the document and at no other. */
function findUnread(scanner: Scanner, text: string): number | undefined {
  const token = scanner.peek();
  if (token.type !== T.DOCUMENT_END) {
    return token.type === T.STREAM_END ? undefined : token.start;
  }
  let offset = token.start;
  for (const line of text.slice(offset).split('\n')) {
    if (/^\s*[^\s#]/.test(line) && !/^\.\.\.\s*(?:#|$)/.test(line)) {
      return offset;
    }
    offset += line.length + 1;
  }
  return undefined;
}
