import type { Document, Kind, RuleFinding } from '../../finding';
import { closest } from '../closest';
import { apiVersionOf, type KnownKinds } from '../known-kinds';
import type { DocumentRule } from './document-rule';

export const kindExists: DocumentRule = {
  id: 'DOC-107',
  title: 'The kind belongs to the API it is asked of',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/reference/using-api/#api-groups',
  reason: 'The API server answers "no matches for kind" when apiVersion and kind do not belong together. A slip in either is enough.',

  check(document, { kinds, known }) {
    if (known) {
      return [];
    }
    return kinds.guess(this.id, document, () => {
      if (kinds.versions(document).length > 0) {
        return [];
      }
      const finding = misspeltKind(document, kinds) ?? misspeltGroup(document, kinds) ?? missingGroup(document, kinds);
      return finding && [finding];
    });
  },
};

function misspeltKind({ apiVersion, group, kind }: Document, kinds: KnownKinds): RuleFinding | undefined {
  const ofGroup = kinds.served().filter((known) => known.group === group);
  const near = closest(
    kind,
    ofGroup.map((known) => known.kind),
  );
  return near === undefined ? undefined : { path: '/kind', problem: `${apiVersion} has no kind "${kind}"`, fix: `write "${near}"` };
}

function misspeltGroup({ apiVersion, group, kind }: Document, kinds: KnownKinds): RuleFinding | undefined {
  const candidates = group === '' ? [] : kinds.served().filter((known) => known.kind === kind && known.group !== '');
  const near = closest(group, new Set(candidates.map((known) => known.group)));
  const meant = newest(candidates.filter((known) => known.group === near));
  return meant
    ? {
        path: '/apiVersion',
        problem: `no API is called "${apiVersion}"`,
        fix: `write "${apiVersionOf(meant)}", which has the kind ${kind}`,
      }
    : undefined;
}

/** All kinds of the group '' are built in, so a kind of another group is never one of them. */
function missingGroup({ apiVersion, group, kind }: Document, kinds: KnownKinds): RuleFinding | undefined {
  const meant = group === '' ? newest(kinds.served().filter((known) => known.kind === kind)) : undefined;
  return meant && { path: '/apiVersion', problem: `"${apiVersion}" has no kind "${kind}"`, fix: `write "${apiVersionOf(meant)}"` };
}

function newest(versions: readonly Kind[]): Kind | undefined {
  return versions.at(-1);
}
