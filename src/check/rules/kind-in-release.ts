import type { RuleFinding } from '../../finding';
import type { KnownKind } from '../known-kinds';
import { isValues } from '../values';
import type { RuleCard } from './document-rule';

export const releaseHasKind: RuleCard & { find(known: KnownKind, release: string): readonly RuleFinding[] } = {
  id: 'DOC-109',
  title: 'The release has the kind',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/',
  reason:
    'A kind that a later release brings does not exist in a cluster with an earlier one: the API server answers "no matches for kind".',

  find({ kind, system }, release) {
    const having = system.releases.filter(({ id }) => system.schema(kind, id)).map(({ id }) => id);
    if (isValues(kind)) {
      return valuesInRelease({ kind, system }, release, having);
    }
    const where = having.length === 0 ? 'no release has it' : `${having.join(', ')} ${having.length === 1 ? 'has' : 'have'} it`;
    const fix = having.length === 0 ? '' : `judge by a release that has it, with --release ${system.id}=${having[0]}, or `;
    return [
      { path: '/kind', problem: `${system.title} ${release} has no kind "${kind.kind}", ${where}`, fix: `${fix}take the object out` },
    ];
  },
};

/** A system may know a chart and have no schema of its values; nothing is certain of them then. */
function valuesInRelease({ kind, system }: KnownKind, release: string, having: readonly string[]): RuleFinding[] {
  const chart = kind.group;
  return having.length === 0
    ? []
    : [
        {
          path: '',
          problem: `${system.title} ${release} takes no values of the chart ${chart}, ${having.join(', ')} ${having.length === 1 ? 'does' : 'do'}`,
          fix: `judge by a release that takes them, with --release ${system.id}=${having[0]}, or take the file out`,
        },
      ];
}
