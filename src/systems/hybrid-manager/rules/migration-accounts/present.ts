import type { Rule } from '../../../../finding';
import { Configuration } from '../../configuration';
import { GivenSecrets } from '../../given-secrets';
import { CONFIGURATIONS } from '../../kinds';
import { namedAccounts } from '../../migration-accounts';
import { LOGIN_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { ACCOUNTS_PAGE } from './source';

export const accountSecretsArePresent: Rule = {
  id: 'HM-271',
  title: 'The Secrets of the accounts of Migration Portal are there',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: ACCOUNTS_PAGE,
  reason:
    'The configuration names them, and each is looked for in the namespace of its component. Nothing is said where none of them was given.',
  beside: SECRET_SOURCES,

  check(document, context) {
    const configuration = Configuration.of(document);
    if (!configuration) {
      return undefined;
    }
    const secrets = new GivenSecrets(configuration, context);
    const wanted = namedAccounts(configuration).map(({ name, account: { namespace } }) => ({
      name: name.value,
      namespace,
      path: name.path,
    }));
    const missing = wanted.filter((secret) => !secrets.has(secret));
    // Where none was given, all of them may be in the cluster already.
    if (missing.length === wanted.length) {
      return undefined;
    }
    return missing.map(({ name, namespace, path }) => ({
      path,
      problem: `the Secret "${name}" is not among those of "${namespace}"`,
      fix: `add it there, of the type ${LOGIN_TYPE} with username and password`,
    }));
  },
};
