import type { DocumentRule } from './document-rule';

export const releaseHasKind: DocumentRule = {
  id: 'DOC-109',
  title: 'The release has the kind',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/',
  reason:
    'A kind that a later release brings does not exist in a cluster with an earlier one: the API server answers "no matches for kind".',

  check(document, { known, release }) {
    if (!known || release === undefined) {
      return undefined;
    }
    const { kind, system } = known;
    if (system.schema(kind, release)) {
      return [];
    }
    const having = system.releases.filter(({ id }) => system.schema(kind, id)).map(({ id }) => id);
    const title = `${system.title} ${release}`;
    return having.length === 0
      ? undefined
      : [
          {
            path: '/kind',
            problem: `${title} has no kind "${document.kind}", ${having.join(', ')} ${having.length === 1 ? 'has' : 'have'} it`,
            fix: `judge by a release that has it, with --release ${system.id}=${having[0]}, or take the object out`,
          },
        ];
  },
};
