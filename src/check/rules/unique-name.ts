import { isJsonObject, type JsonObject } from '../../finding';
import type { DocumentRule } from './document-rule';

export const namesAreUnique: DocumentRule = {
  id: 'DOC-106',
  title: 'An object stands once in its place',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  reason:
    'Two objects of the same kind, namespace and name are one object to the API server: the one applied last wins, and what the other one says is lost.',

  check(document, { inventory }) {
    if (!givenName(document.body)) {
      return undefined;
    }
    if (!inventory.standsAgain(document)) {
      return [];
    }
    const where = document.namespace ? ` in namespace "${document.namespace}"` : '';
    return [
      {
        path: '/metadata/name',
        problem: `a ${document.kind} called "${document.name}"${where} already stands further up in ${describePlace(document.place)}`,
        fix: 'rename one of the two, or take one out',
      },
    ];
  },
};

function givenName({ metadata }: JsonObject): boolean {
  return isJsonObject(metadata) && typeof metadata.name === 'string' && metadata.name !== '';
}

function describePlace(place: string): string {
  return place === '' ? 'the same place' : `"${place}"`;
}
