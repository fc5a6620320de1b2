import type { Rule } from '../../../../finding';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';

export const preparedSecretHasItsType: Rule = {
  id: 'HM-233',
  title: 'A Secret with a fixed name has the type of the pages',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/',
  reason:
    'Before it installs, Hybrid Manager compares types of Secrets; which ones is not published. The type of a Secret cannot be changed later.',

  check(document, context) {
    const { wanted, secret } = preparedView(document, context) ?? {};
    if (wanted?.type === undefined || !secret?.type) {
      return undefined;
    }
    const { path, value } = secret.type;
    return value === wanted.type
      ? []
      : [{ path, problem: `the Secret is of the type "${value}", "${wanted.type}" is expected`, fix: `write type: ${wanted.type}` }];
  },
};
