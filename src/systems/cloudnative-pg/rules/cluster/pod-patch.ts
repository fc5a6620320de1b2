import { isJsonObject, type Json, type JsonObject } from '../../../../finding';
import { annotation } from '../../cluster-view';
import { clusterRule } from './cluster-rule';
import { missingMember } from './pod-patch-members';

export const podPatchIsPatch = clusterRule({
  id: 'CNPG-366',
  title: 'The patch for Pods is a JSON patch',
  source: 'https://www.rfc-editor.org/rfc/rfc6902',
  reason:
    'The operator applies it to each Pod that it makes, and tries that before it takes the cluster. Whether every value fits the Pod is not judged here, only whether a Pod can have what is changed.',
  about: ['/metadata/annotations/cnpg.io~1podPatch'],

  check(_spec, document, { release }) {
    const value = annotation(document, 'cnpg.io/podPatch');
    if (value === undefined) {
      return undefined;
    }
    const said = unreadable(value) ?? misplaced(value, release);
    return said ? [{ path: '/metadata/annotations/cnpg.io~1podPatch', ...said }] : [];
  },
});

/** What is the case with the patch, and what to do. */
type Said = { readonly problem: string; readonly fix: string };

function unreadable(text: string): Said | undefined {
  const problem = problemOf(text);
  return problem === undefined
    ? undefined
    : { problem: `the patch ${problem}`, fix: 'write a JSON list of operations, each with op, path and value or from' };
}

function misplaced(text: string, release: string): Said | undefined {
  const missing = missingMember((JSON.parse(text) ?? []) as JsonObject[], release);
  return (
    missing && {
      problem: `the patch has an operation ${missing.operation} about ${missing.member}, which the Pod that it changes does not have`,
      fix: missing.near ? `did you mean ${missing.near}?` : 'correct the path, or add the member by an operation before',
    }
  );
}

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
