import { apiVersionOf } from '../known-kinds';
import type { DocumentRule } from './document-rule';

export const versionIsServed: DocumentRule = {
  id: 'DOC-108',
  title: 'The API has this version of the kind',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/using-api/#api-versioning',
  reason: 'The API server answers "no matches for kind" for a version that is not served, even where it serves the kind in another one.',

  check(document, { kinds, known }) {
    if (known) {
      return [];
    }
    return kinds.guess(this.id, document, () => {
      const served = kinds.versions(document).map((kind) => `"${apiVersionOf(kind)}"`);
      const problem = `the kind ${document.kind} is not served as "${document.apiVersion}"`;
      return served.length === 0 ? undefined : [{ path: '/apiVersion', problem, fix: `write ${served.join(' or ')}` }];
    });
  },
};
