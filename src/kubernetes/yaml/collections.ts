import type { Json, JsonObject } from '../../finding';
import type { Composer } from './composer';
import { Refusal } from './refusal';
import * as T from './token';

type Read = (composer: Composer) => Json;

const BLOCK_PAIR_ENDS = T.setOf(T.KEY, T.VALUE, T.BLOCK_END);
const BLOCK_ENTRY_ENDS = T.setOf(T.BLOCK_ENTRY, T.BLOCK_END);
const INDENTLESS_ENTRY_ENDS = T.setOf(T.BLOCK_ENTRY, T.KEY, T.VALUE, T.BLOCK_END);
const FLOW_PAIR_ENDS = T.setOf(T.VALUE, T.FLOW_ENTRY, T.FLOW_MAPPING_END);
const FLOW_SINGLE_ENDS = T.setOf(T.VALUE, T.FLOW_ENTRY, T.FLOW_SEQUENCE_END);

/** How to read the collection that starts with a token of that type, if one may start there. */
export function collectionAt(type: number, block: boolean, indentless: boolean): Read | undefined {
  switch (type) {
    case T.FLOW_SEQUENCE_START:
      return readFlowSequence;
    case T.FLOW_MAPPING_START:
      return readFlowMapping;
    case T.BLOCK_SEQUENCE_START:
      return block ? readBlockSequence : undefined;
    case T.BLOCK_MAPPING_START:
      return block ? readBlockMapping : undefined;
    case T.BLOCK_ENTRY:
      return indentless ? readIndentlessSequence : undefined;
    default:
      return undefined;
  }
}

function readBlockMapping(composer: Composer): JsonObject {
  const { scanner } = composer;
  const map: JsonObject = {};
  scanner.skip();
  for (let token = scanner.peek(); token.type !== T.BLOCK_END; token = scanner.peek()) {
    if (token.type !== T.KEY) {
      throw new Refusal('mapDisturbed', token.start);
    }
    scanner.skip();
    composer.member(map, true, BLOCK_PAIR_ENDS, true);
  }
  scanner.skip();
  return map;
}

function readBlockSequence(composer: Composer): Json[] {
  const { scanner } = composer;
  scanner.skip();
  const list = readEntries(composer, BLOCK_ENTRY_ENDS);
  if (scanner.peek().type !== T.BLOCK_END) {
    throw new Refusal('listDisturbed', scanner.peek().start);
  }
  scanner.skip();
  return list;
}

/** The entries stand in the column of the key they belong to. */
function readIndentlessSequence(composer: Composer): Json[] {
  return readEntries(composer, INDENTLESS_ENTRY_ENDS);
}

function readEntries(composer: Composer, ends: number): Json[] {
  const { scanner } = composer;
  const list: Json[] = [];
  for (let token = scanner.peek(); token.type === T.BLOCK_ENTRY; token = scanner.peek()) {
    scanner.skip();
    composer.entry(list, true, !T.isOneOf(scanner.peek().type, ends), token.start);
  }
  return list;
}

function readFlowMapping(composer: Composer): JsonObject {
  const map: JsonObject = {};
  readFlowEntries(composer, T.FLOW_MAPPING_END, () => {
    const keyed = composer.scanner.peek().type === T.KEY;
    if (keyed) {
      composer.scanner.skip();
    }
    composer.member(map, false, FLOW_PAIR_ENDS, keyed);
  });
  return map;
}

function readFlowSequence(composer: Composer): Json[] {
  const list: Json[] = [];
  readFlowEntries(composer, T.FLOW_SEQUENCE_END, (start) => composer.entry(list, false, true, start));
  return list;
}

/** `[a: b]` holds a map of one member. */
export function readFlowPair(composer: Composer): JsonObject {
  const map: JsonObject = {};
  composer.scanner.skip();
  composer.member(map, false, FLOW_SINGLE_ENDS, true);
  return map;
}

function readFlowEntries({ scanner }: Composer, end: number, readEntry: (start: number) => void): void {
  scanner.skip();
  for (let first = true; scanner.peek().type !== end; first = false) {
    if (!first) {
      if (scanner.peek().type !== T.FLOW_ENTRY) {
        throw new Refusal(end === T.FLOW_MAPPING_END ? 'flowMapDisturbed' : 'flowListDisturbed', scanner.peek().start);
      }
      scanner.skip();
      if (scanner.peek().type === end) {
        break;
      }
    }
    readEntry(scanner.peek().start);
  }
  scanner.skip();
}
