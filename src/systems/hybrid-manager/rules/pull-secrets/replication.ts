import type { Rule } from '../../../../finding';
import { REPLICATE_TO, REPLICATOR_NAMESPACE } from '../../names';
import { pullSecretIn } from '../../pull-secrets';
import { SECRET_SOURCES } from '../../secret-view';
import { PULL_SECRET_PAGE } from './source';

/** Both match every namespace. */
const EVERYWHERE = ['*', '.*'];

export const pullSecretIsCopiedEverywhere: Rule = {
  id: 'HM-245',
  title: 'The pull secret of upm-replicator is copied to all namespaces',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: PULL_SECRET_PAGE,
  reason:
    'Each Postgres cluster has a namespace of its own, which comes later. The replicator copies the pull secret there, where the annotation says so.',

  check(document, context) {
    const secret = document.namespace === REPLICATOR_NAMESPACE ? pullSecretIn(document, context) : undefined;
    const target = secret?.annotation(REPLICATE_TO);
    if (!target) {
      return undefined;
    }
    const { path, value } = target;
    if (value === null) {
      return [{ path, problem: `the pull secret has no annotation "${REPLICATE_TO}", "*" is expected`, fix: `write ${REPLICATE_TO}: "*"` }];
    }
    return EVERYWHERE.includes(value.trim())
      ? []
      : [{ path, severity: 'warning', problem: `the pull secret is copied to "${value}" alone, "*" is expected`, fix: 'write "*"' }];
  },
};
