import type { Rule } from '../../../../finding';
import { Configuration } from '../../configuration';
import { GivenSecrets } from '../../given-secrets';
import { CONFIGURATIONS } from '../../kinds';
import { namedAccount, PORTAL_DATABASE } from '../../migration-accounts';
import { ACCOUNTS_PAGE } from './source';

export const ownerIsTheAccount: Rule = {
  id: 'HM-274',
  title: 'The owner of the database of Migration Portal is its account',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: ACCOUNTS_PAGE,
  reason:
    'The database is made for the owner, and used with the name in the Secret. Where they differ, the portal may not use its own tables.',

  check(document, context) {
    const configuration = Configuration.of(document);
    const named = configuration && namedAccount(configuration, PORTAL_DATABASE);
    if (!named) {
      return undefined;
    }
    const owner = configuration.component(PORTAL_DATABASE.component, 'db_owner');
    if (!owner || owner.value === '') {
      const path = owner?.path ?? configuration.parameterPath(PORTAL_DATABASE.component, 'db_owner');
      return [
        {
          path,
          problem: `db_secrets names "${named.name.value}", and db_owner is missing`,
          fix: 'write the username of that Secret as db_owner',
        },
      ];
    }
    const secret = new GivenSecrets(configuration, context).view({ name: named.name.value, namespace: PORTAL_DATABASE.namespace });
    const user = secret?.read('username');
    return user && typeof owner.value === 'string' && user.value !== owner.value
      ? [
          {
            path: owner.path,
            problem: `db_owner is "${owner.value}", and the Secret "${named.name.value}" has another username`,
            fix: 'write the same name in both',
          },
        ]
      : [];
  },
};
