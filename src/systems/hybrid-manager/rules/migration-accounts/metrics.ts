import type { Rule } from '../../../../finding';
import { Configuration } from '../../configuration';
import { GivenSecrets } from '../../given-secrets';
import { CONFIGURATIONS } from '../../kinds';
import { COPILOT_LOGIN, COPILOT_METRICS, type MigrationAccount, namedAccount } from '../../migration-accounts';
import { SECRET_SOURCES } from '../../secret-view';
import { ACCOUNTS_PAGE } from './source';

export const metricsHaveTheirOwnUser: Rule = {
  id: 'HM-275',
  title: 'The metrics of the copilot have a user of their own',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: ACCOUNTS_PAGE,
  reason: 'The copilot tells by the name who asks: Migration Portal, or what watches it. One name stands for one of them.',
  beside: SECRET_SOURCES,

  check(document, context) {
    const configuration = Configuration.of(document);
    const [login, metrics] = configuration ? [COPILOT_LOGIN, COPILOT_METRICS].map((account) => userOf(configuration, account)) : [];
    const named = configuration && namedAccount(configuration, COPILOT_METRICS);
    if (login === undefined || metrics === undefined || !named) {
      return undefined;
    }
    return login === metrics
      ? [
          {
            path: named.name.path,
            problem: `the Secret "${named.name.value}" has the username that the Secret of copilot_secrets has, another one is expected`,
            fix: 'give the metrics a username of their own',
          },
        ]
      : [];

    function userOf(of: Configuration, account: MigrationAccount): string | undefined {
      const name = namedAccount(of, account)?.name.value;
      return name === undefined
        ? undefined
        : new GivenSecrets(of, context).view({ name, namespace: account.namespace })?.read('username')?.value;
    }
  },
};
