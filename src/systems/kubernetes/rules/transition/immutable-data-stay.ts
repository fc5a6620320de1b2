import { type Document, isJsonObject, type Rule, type RuleFinding } from '../../../../finding';
import { heldValues } from '../held-data';

export const immutableDataStay: Rule = {
  id: 'K8S-502',
  title: 'What is immutable stays as it is',
  kinds: ['Secret', 'ConfigMap'].map((kind) => ({ group: '', kind })),
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable',
  reason: 'The API server refuses every change of the data of a Secret or ConfigMap that is immutable, and to make it mutable again.',

  check(document, { before }) {
    if (before?.body.immutable !== true) {
      return undefined;
    }
    const { kind, name } = document;
    const fix = `give the new data to a ${kind} of another name, and name that where "${name}" is used`;
    const mutable: RuleFinding = {
      path: '/immutable',
      problem: `the ${kind} is immutable and would no longer be, immutable: true is expected`,
      fix: 'write immutable: true',
    };
    return [
      ...(document.body.immutable === true ? [] : [mutable]),
      ...changedKeys(contentOf(before), contentOf(document)).map((key) => ({
        path: '/data',
        problem: `the ${kind} is immutable and its key "${key}" would change, what it held before is expected`,
        fix,
      })),
    ];
  },
};

function changedKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort();
}

/** Each key with what stands for its value; of a Secret what the bytes are, however they are written. */
function contentOf(document: Document): Map<string, string> {
  if (document.kind === 'Secret') {
    return new Map(heldValues(document).map(({ key, bytes }) => [key, bytes.toString('base64')]));
  }
  const members = ['data', 'binaryData'].flatMap((member) => {
    const map = document.body[member];
    return Object.entries(isJsonObject(map) ? map : {}).map(([key, value]): [string, string] => [key, `${member} ${value ?? ''}`]);
  });
  return new Map(members);
}
