import type { Rule } from '../../../../finding';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';

export const preparedSecretHasNoEmptyKeys: Rule = {
  id: 'HM-235',
  title: 'The keys of a Secret with a fixed name are not empty',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/troubleshooting/preflight_checks/',
  reason:
    'A key that is there and empty does not pass what Hybrid Manager checks before it installs. It happens when a variable was not set.',

  check(document, context) {
    const { wanted, secret } = preparedView(document, context) ?? {};
    const keys = Object.keys(wanted?.keys ?? {});
    if (!secret || keys.length === 0) {
      return undefined;
    }
    return keys
      .filter((key) => secret.isEmpty(key))
      .map((key) => ({ path: secret.pathOf(key), problem: `"${key}" is empty, a value is expected`, fix: 'write the value' }));
  },
};
