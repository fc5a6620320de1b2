import type { Rule } from '../../../../finding';
import { REPLICATE_TO } from '../../names';
import { preparedView } from '../../prepared-views';
import { isCopiedTo } from '../../replication';
import { SECRET_SOURCES } from '../../secret-view';

export const preparedSecretIsCopied: Rule = {
  id: 'HM-237',
  title: 'A Secret is copied to where it is used',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/2026.1_to_2026.2/',
  reason:
    'The Secret is made in one namespace and used in another one. The replicator copies it where the annotation says so, and nowhere else.',

  check(document, context) {
    const { wanted, secret } = preparedView(document, context) ?? {};
    const target = wanted?.replicateTo;
    const annotation = secret?.annotation(REPLICATE_TO);
    if (target === undefined || !annotation) {
      return undefined;
    }
    const { path, value } = annotation;
    const fix = `write ${REPLICATE_TO}: ${target}`;
    if (value === null) {
      return [{ path, problem: `the Secret is not copied to "${target}", where it is used`, fix }];
    }
    return isCopiedTo(value, target) ? [] : [{ path, problem: `the Secret is copied to "${value}", "${target}" is expected`, fix }];
  },
};
