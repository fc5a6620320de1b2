import { type Document, memberAt, type Rule } from '../../../../finding';
import { textsIn } from '../choices';

export const quotaScopesStay: Rule = {
  id: 'K8S-505',
  title: 'A quota keeps its scopes',
  kinds: [{ group: '', kind: 'ResourceQuota' }],
  layer: 'transition',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes',
  reason: 'What was counted so far was counted in these scopes. The API server refuses other ones; a scopeSelector may change.',

  check(document, { before }) {
    if (!before) {
      return undefined;
    }
    const [old, now] = [scopesOf(before), scopesOf(document)];
    return old === now
      ? []
      : [
          {
            path: '/spec/scopes',
            problem: `the scopes would change from ${old || 'none'} to ${now || 'none'}, ${old || 'none'} is expected`,
            fix: 'keep them, and make a quota of another name',
          },
        ];
  },
};

function scopesOf({ body }: Document): string {
  const scopes = textsIn(memberAt(body, 'spec', 'scopes')).map(([scope]) => scope);
  return [...new Set(scopes)].sort().join(', ');
}
