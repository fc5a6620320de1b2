import { type Document, isJsonObject, type JsonObject, type RuleFinding } from '../../finding';
import { isValues } from '../values';
import type { DocumentRule } from './document-rule';

export const namesAreUnique: DocumentRule = {
  id: 'DOC-106',
  title: 'An object stands once in its place',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  reason:
    'Two objects of the same kind, namespace and name are one object to the API server: the one applied last wins, and what the other one says is lost.',

  check(document, { inventory, known }) {
    if (isValues(document)) {
      // Of a chart that nobody knows the name may stand for something else, such as an environment.
      return known && valuesOnce(document, inventory.standsAgain(document));
    }
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

function valuesOnce({ name, place }: Document, again: boolean): RuleFinding[] {
  const problem = `values of the chart ${name} already stand further up in ${describePlace(place)}`;
  return again ? [{ path: '', problem, fix: 'keep one of the two, or give each a location of its own' }] : [];
}

function givenName({ metadata }: JsonObject): boolean {
  return isJsonObject(metadata) && typeof metadata.name === 'string' && metadata.name !== '';
}

function describePlace(place: string): string {
  return place === '' ? 'the same place' : `"${place}"`;
}
