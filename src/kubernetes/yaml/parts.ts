import type { Marks } from './members';
import { type Reading, readJsonText, readYamlText } from './read-document';
import { type Chunk, LEADING_SPACE, splitDocuments } from './split';

/** A part of a file that holds at most one document. */
export interface Part {
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** What the offsets of a reading count from. */
  readonly base: number;
  /** Where the line before it starts like a separator and goes on otherwise. */
  readonly brokenSeparator?: number;
  readonly reading: Reading;
  /** Reads it a second time, for somebody who asks where things stand. */
  mark(marks: Marks): Reading;
}

/** How far kubectl looks to see whether a file is JSON. */
const PEEK = 4096;

/**
 * The parts of a file as kubectl finds them. What starts with a brace is tried as a stream of JSON values; where the
 * first or the second is none, the rest is YAML.
 */
export function partsOf(file: string): Part[] {
  let position = LEADING_SPACE.exec(file.slice(0, PEEK))?.[0].length ?? 0;
  if (file[position] !== '{') {
    return yamlParts(splitDocuments(file));
  }
  const parts: Part[] = [];
  while (position < file.length) {
    const part = jsonPart(file, position);
    if (part.reading.refusal?.reason === 'jsonBroken' && parts.length < 2) {
      return [...parts, ...yamlParts(splitDocuments(file, parts.length === 0 ? 0 : behindBlankLine(file, parts[0].end)))];
    }
    parts.push(part);
    position = part.end;
  }
  return parts;
}

function jsonPart(file: string, start: number): Part {
  const { end = file.length, ...reading } = readJsonText(file, start);
  return { start, end, base: 0, reading, mark: (marks) => readJsonText(file, start, marks) };
}

/** YAML in UTF-16, in which kubectl sees no line that starts with dashes. */
export function onlyPart(file: string): Part[] {
  return yamlParts([{ text: file, start: 0 }]);
}

function yamlParts(chunks: readonly Chunk[]): Part[] {
  return chunks.map(({ text, start, brokenSeparator }) => ({
    ...{ start, end: start + text.length, base: start, brokenSeparator },
    reading: readYamlText(text),
    mark: (marks) => readYamlText(text, marks),
  }));
}

/** White space behind a JSON value was passed already; what follows starts with its line, indentation and all. */
function behindBlankLine(file: string, position: number): number {
  const space = /\s*$/.exec(file.slice(Math.max(0, position - PEEK), position))![0];
  return position - (space.includes('\n') ? space.length - space.lastIndexOf('\n') - 1 : 0);
}
