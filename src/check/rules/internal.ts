import type { Document, RuleFinding } from '../../finding';
import { isValues } from '../values';
import type { RuleCard } from './document-rule';

export const ourOwnBug: RuleCard & { find(part: string, error: unknown, document?: Document): RuleFinding } = {
  id: 'INTERNAL-001',
  title: 'A rule of ours broke off',
  layer: 'document',
  severity: 'error',
  source: 'https://github.com/cdk8s-postgres/cdk8s-postgres/issues',
  reason: 'A rule threw an exception, so it says nothing about this object. The other rules did run. The mistake is ours, not yours.',

  find(part, error, document) {
    return {
      path: '',
      problem: `${part} broke off with ${summary(error, document)}, which is a bug of cdk8s-postgres; what it checks was not checked`,
      fix: 'report it with this object at https://github.com/cdk8s-postgres/cdk8s-postgres/issues',
    };
  },
};

/** The message of an error may quote the object, so that of a Secret, or of values that may hold one, is kept back. */
function summary(error: unknown, document: Document | undefined): string {
  if (!(error instanceof Error)) {
    return 'an exception';
  }
  const frame = /\n\s+at .*?([\w.-]+:\d+):\d+\)?/.exec(error.stack ?? '')?.[1];
  const message = document?.kind === 'Secret' || (document && isValues(document)) ? error.name : `${error.name}: ${error.message}`;
  return frame ? `${message} (${frame})` : message;
}
