import { type Document, isJsonObject, type RuleFinding } from '../finding';

/** From this length on a text is no everyday word, and is hidden without quotes around it too. */
const TELLING = 8;

/** The finding without anything that the Secret it is about holds, whichever rule it comes from. */
export function veiled<T extends RuleFinding>(finding: T, document: Document | undefined): T {
  if (document?.kind !== 'Secret' || document.group !== '') {
    return finding;
  }
  const values = ['data', 'stringData'].flatMap((field) => scalars(document.body[field]));
  const hide = (text: string) => values.reduce(hidden, text);
  return { ...finding, problem: hide(finding.problem), fix: hide(finding.fix) };
}

function hidden(text: string, value: string): string {
  return value.length >= TELLING ? text.replaceAll(value, '…') : text.replaceAll(`"${value}"`, '"…"');
}

/** Values as they are written and, where they are base64, as they are meant. */
function scalars(map: unknown): string[] {
  return isJsonObject(map)
    ? Object.values(map)
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .map(String)
        .flatMap((text) => [text, Buffer.from(text, 'base64').toString()])
        .filter((text) => text !== '')
    : [];
}
