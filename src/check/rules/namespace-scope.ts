import { isJsonObject } from '../../finding';
import type { DocumentRule } from './document-rule';

export const clusterScopeHasNoNamespace: DocumentRule = {
  id: 'DOC-110',
  title: 'An object that belongs to no namespace names none',
  layer: 'soundness',
  severity: 'warning',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#not-all-objects-are-in-a-namespace',
  reason:
    'The API server drops the namespace of a cluster-scoped object without a word. The object is one for the whole cluster, and another team may own the same name.',

  check({ body, kind }, { known }) {
    if (known?.kind.scope !== 'Cluster') {
      return undefined;
    }
    const namespace = isJsonObject(body.metadata) ? body.metadata.namespace : undefined;
    return typeof namespace !== 'string' || namespace === ''
      ? []
      : [
          {
            path: '/metadata/namespace',
            problem: `a ${kind} belongs to the whole cluster, the namespace "${namespace}" is dropped`,
            fix: 'take metadata.namespace out',
          },
        ];
  },
};
