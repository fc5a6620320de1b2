import { isJsonObject, type Json } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { annotation } from './view';

export const podPatchIsPatch = clusterRule({
  id: 'CNPG-366',
  title: 'The patch for Pods is a JSON patch',
  source: 'https://www.rfc-editor.org/rfc/rfc6902',
  reason:
    'The operator applies it to each Pod that it makes. Whether it fits the Pod is not judged here: the operator tries that with a Pod of its own.',
  about: ['/metadata/annotations/cnpg.io~1podPatch'],

  check(_spec, document) {
    const value = annotation(document, 'cnpg.io/podPatch');
    if (value === undefined) {
      return undefined;
    }
    const problem = problemOf(value);
    return problem === undefined
      ? []
      : [
          {
            path: '/metadata/annotations/cnpg.io~1podPatch',
            problem: `the patch ${problem}`,
            fix: 'write a JSON list of operations, each with op, path and value or from',
          },
        ];
  },
});

function problemOf(text: string): string | undefined {
  let patch: Json;
  try {
    patch = JSON.parse(text);
  } catch {
    return 'is no JSON';
  }
  if (patch !== null && !Array.isArray(patch)) {
    return 'is no list of operations';
  }
  const wrong = (patch ?? []).findIndex((operation) => !isOperation(operation));
  return wrong < 0 ? undefined : `has an operation ${wrong} that is none`;
}

function isOperation(operation: Json): boolean {
  if (!isJsonObject(operation) || typeof operation.path !== 'string') {
    return false;
  }
  switch (operation.op) {
    case 'add':
    case 'replace':
      return Object.hasOwn(operation, 'value');
    case 'move':
    case 'copy':
      return typeof operation.from === 'string';
    default:
      return operation.op === 'remove' || operation.op === 'test';
  }
}
