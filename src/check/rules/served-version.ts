import type { DocumentRule } from './document-rule';
import { apiVersionOf } from './known-kind';

export const versionIsServed: DocumentRule = {
  id: 'DOC-108',
  title: 'The API has this version of the kind',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/using-api/#api-versioning',
  reason: 'The API server answers "no matches for kind" for a version that is not served, even where it serves the kind in another one.',

  check(document, { kinds, known }) {
    const versions = kinds.versions(document);
    if (versions.length === 0) {
      return undefined;
    }
    if (known) {
      return [];
    }
    const served = versions.map(({ kind }) => `"${apiVersionOf(kind)}"`);
    return [
      {
        path: '/apiVersion',
        problem: `the kind ${document.kind} is not served as "${document.apiVersion}"`,
        fix: `write ${served.join(' or ')}`,
      },
    ];
  },
};
