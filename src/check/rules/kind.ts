import type { JsonObject, RuleFinding } from '../../finding';
import { describe } from './describe';
import type { RuleCard } from './document-rule';

const FIX = 'write what the object is, for example "Cluster"';

export const objectHasKind: RuleCard & { find(body: JsonObject): readonly RuleFinding[] } = {
  id: 'DOC-103',
  title: 'An object says its kind',
  layer: 'document',
  severity: 'error',
  source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields',
  reason: 'The kind decides which fields an object may have. Without it the API server cannot read it.',

  find({ kind }) {
    if (kind === undefined || kind === null || kind === '') {
      return [{ path: '/kind', problem: 'kind is missing', fix: FIX }];
    }
    return typeof kind === 'string' ? [] : [{ path: '/kind', problem: `kind is ${describe(kind)}, a text is expected`, fix: FIX }];
  },
};
