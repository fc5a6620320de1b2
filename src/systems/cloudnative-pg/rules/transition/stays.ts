import type { Document, RuleFinding } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';

/**
 * A finding for each field that both versions have and that differs. The API server compares what is there on both sides:
 * a field that comes or goes is no change to it.
 */
export function changedFields(after: Document, before: Document, fields: readonly string[], fix: string): RuleFinding[] {
  return fields.flatMap((field) => {
    const [old, now] = [given(before.body, 'spec', field), given(after.body, 'spec', field)];
    if (old === undefined || now === undefined || old === now) {
      return [];
    }
    return [
      {
        path: `/spec/${field}`,
        problem: `${field} changes from ${described(old)} to ${described(now)}, which the API server refuses`,
        fix: fix.replace('{old}', described(old)),
      },
    ];
  });
}
