import { isJsonObject } from '../../finding';
import type { DocumentRule } from './document-rule';

export const nameCanBeApplied: DocumentRule = {
  id: 'DOC-111',
  title: 'An object that is applied has a name of its own',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#generated-values',
  reason:
    'The API server accepts generateName when an object is created. `kubectl apply` and Flux refuse it, and whatever creates it again makes one more object each time.',

  check({ body }) {
    const metadata = isJsonObject(body.metadata) ? body.metadata : {};
    if (metadata.name || typeof metadata.generateName !== 'string' || metadata.generateName === '') {
      return undefined;
    }
    return [
      {
        path: '/metadata/generateName',
        problem: `the name is made up at creation from "${metadata.generateName}", kubectl apply refuses such an object`,
        fix: 'write metadata.name, or create the object with kubectl create and acknowledge this',
      },
    ];
  },
};
