import { isJsonObject } from '../../finding';
import { type Fault, faultsOf, MORE_VALUES, NO_MAP, NOT_TEXT, type UnplacedFault } from './fault';
import { decodeFile } from './file-text';
import { LineIndex } from './line-index';
import { onlyPart, type Part } from './parts';
import { Places } from './places';
import { accessTo, readYaml, type YamlDocument } from './read';
import { DOCUMENT_RULES } from './rules';

/**
 * Reads a file as Helm 3 reads values: the first document, whatever else is there. One that is empty is an empty map.
 *
 * @see https://pkg.go.dev/helm.sh/helm/v3/pkg/chartutil#ReadValues
 */
export function readValues(input: Buffer | string): YamlDocument {
  const { text, unreadable } = decodeFile(input);
  const [part] = onlyPart(text);
  const places = new Places(part, new LineIndex(text));
  const body = part.reading.value ?? {};
  const isRead = unreadable.length === 0 && !part.reading.refusal && isJsonObject(body);
  const faults = unreadable.length > 0 ? [{ offset: unreadable[0], ...NOT_TEXT }] : faultsIn(part, text);
  return {
    index: 1,
    within: '',
    ...(isRead ? { body } : {}),
    faults: faults.map(({ offset, ...fault }): Fault => ({ ...fault, ...places.at(offset) })),
    ...accessTo(places, ''),
  };
}

function faultsIn({ reading, start, end }: Part, text: string): UnplacedFault[] {
  const { value = null, refusal, unread } = reading;
  const more = unread === undefined ? undefined : nextDocument(text, unread);
  return [
    ...faultsOf(more === undefined ? reading : { ...reading, unread: undefined }, start, end - start)
      .filter(({ rule }) => rule !== DOCUMENT_RULES.size) // they are no request to an API server
      .map((fault) => (fault.rule === DOCUMENT_RULES.unread ? { ...fault, fix: 'move it up, or remove it' } : fault)),
    ...(refusal || value === null || isJsonObject(value) ? [] : [{ offset: start, ...NO_MAP }]),
    ...(more !== undefined && holdsSomething(text.slice(more)) ? [{ offset: more, ...MORE_VALUES }] : []),
  ];
}

/** Where the next document starts, if nothing but the end of the one before stands above. */
function nextDocument(text: string, unread: number): number | undefined {
  const between = /^(?:\.\.\.|\s|#[^\n]*)*?(?=^---(?:\s|$))/m.exec(text.slice(unread));
  return between?.index === 0 ? unread + between[0].length : undefined;
}

function holdsSomething(text: string): boolean {
  return readYaml(text).some(({ body, faults }) => faults.length > 0 || Object.keys(body ?? {}).length > 0);
}
