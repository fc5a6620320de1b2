import { isJsonObject, type JsonObject } from '../../finding';
import { BROKEN_SEPARATOR, type Fault, faultsOf, NOT_AN_OBJECT, NOT_TEXT, type UnplacedFault } from './fault';
import { decodeFile, type FileText } from './file-text';
import { LineIndex, type Position } from './line-index';
import { type Item, itemsOf } from './list-items';
import { onlyPart, type Part, partsOf } from './parts';
import { Places } from './places';

/** One object of a file, or what is wrong with the text where one is expected. */
export interface YamlDocument {
  /** Counts from 1 over the documents of the file that hold something; the items of a List share it. */
  readonly index: number;
  /** Pointer of the object in its document: '' or, for an item of a List, '/items/0'. */
  readonly within: string;
  /**
   * As the API server sees it; absent where the text cannot be read or holds no object. With a duplicate key, the last
   * value counts. Integers that a number cannot hold (beyond 2^53) are rounded: ask `written`. Aliased values are
   * shared, so nobody may change them.
   */
  readonly body?: JsonObject;
  /** In the order of the text; those of a List stand at its first item. */
  readonly faults: readonly Fault[];
  /** Line and column, from 1, of the value at a pointer in the body, or of its key; of the nearest parent where there is none. */
  locate(pointer: string, aboutKey?: boolean): Position;
  /** The scalar at a pointer as it stands in the file, without quotes. */
  written(pointer: string): string | undefined;
}

/**
 * Reads a file as Kubernetes reads it: YAML 1.1 as go-yaml understands it, one document or many, or JSON. Nothing in a
 * file makes it throw; other documents are read although one is broken. Documents that hold nothing are left out.
 */
export function readYaml(input: Buffer | string): YamlDocument[] {
  const file = decodeFile(input);
  const { text, unreadable } = file;
  const lines = new LineIndex(text);
  const documents: YamlDocument[] = [];
  let index = 0;
  for (const part of partsIn(file)) {
    const broken = unreadable.find((offset) => offset >= part.start && offset < part.end);
    const faults = faultsIn(part, broken);
    const value = broken === undefined ? part.reading.value : undefined;
    if (faults.length > 0 || (value !== undefined && value !== null)) {
      const items = value === undefined || value === null ? [] : itemsOf(value);
      documents.push(...objectsOf(new Places(part, lines), ++index, items, faults));
    }
  }
  return documents;
}

function partsIn({ text, unreadable, undivided }: FileText): Part[] {
  if (text === '' && unreadable.length > 0) {
    return [UNKNOWN];
  }
  return undivided ? onlyPart(text) : partsOf(text);
}

/** A file of which not even the lines can be told. */
const UNKNOWN: Part = { start: 0, end: 1, base: 0, reading: { duplicates: [] }, mark: () => ({ duplicates: [] }) };

function faultsIn(part: Part, broken: number | undefined): UnplacedFault[] {
  return [
    ...(part.brokenSeparator === undefined ? [] : [{ offset: part.brokenSeparator, ...BROKEN_SEPARATOR }]),
    ...(broken === undefined ? faultsOf(part.reading, part.base, part.end - part.start) : [{ offset: broken, ...NOT_TEXT }]),
  ];
}

/** The objects of one document, or one without body where there are faults alone. */
function objectsOf(places: Places, index: number, items: readonly Item[], faults: readonly UnplacedFault[]): YamlDocument[] {
  const placed = faults.map(({ offset, ...fault }): Fault => ({ ...fault, ...places.at(offset) }));
  if (items.length === 0 && placed.length > 0) {
    return [{ index, within: '', faults: placed, ...accessTo(places, '') }];
  }
  return items.map(({ body, within }, position) => {
    const object = { index, within, ...accessTo(places, within) };
    const own = position === 0 ? placed : [];
    return isJsonObject(body)
      ? { ...object, body, faults: own }
      : { ...object, faults: [...own, { ...NOT_AN_OBJECT, ...places.positionOf(within, false) }] };
  });
}

/** Where things stand in a document. */
export function accessTo(places: Places, within: string): Pick<YamlDocument, 'locate' | 'written'> {
  return {
    locate: (pointer, aboutKey = false) => places.positionOf(within + pointer, aboutKey),
    written: (pointer) => places.writtenAt(within + pointer),
  };
}
