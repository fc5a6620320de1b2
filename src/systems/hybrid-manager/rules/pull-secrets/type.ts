import type { Rule } from '../../../../finding';
import { pullSecretIn } from '../../pull-secrets';
import { PULL_KEY, PULL_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { PULL_SECRET_PAGE } from './source';

export const pullSecretHasItsType: Rule = {
  id: 'HM-242',
  title: 'A pull secret is of the type for it',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: PULL_SECRET_PAGE,
  reason: 'What pulls images passes over Secrets of other types, whatever they hold.',

  check(document, context) {
    const secret = pullSecretIn(document, context);
    if (!secret?.type) {
      return undefined;
    }
    if (secret.type.value !== PULL_TYPE) {
      const problem = `the pull secret is of the type "${secret.type.value}", "${PULL_TYPE}" is expected`;
      return [{ path: secret.type.path, problem, fix: `write type: ${PULL_TYPE}, and the logins under the key ${PULL_KEY}` }];
    }
    // Of a Secret the API server says so itself.
    return document.kind !== 'Secret' && secret.lacking([PULL_KEY]).length > 0
      ? [{ path: secret.pathOf(PULL_KEY), problem: `the pull secret has no key "${PULL_KEY}"`, fix: `write the logins under ${PULL_KEY}` }]
      : [];
  },
};
