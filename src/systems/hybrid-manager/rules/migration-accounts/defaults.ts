import type { Rule } from '../../../../finding';
import { Configuration } from '../../configuration';
import { CONFIGURATIONS } from '../../kinds';
import { MIGRATION_ACCOUNTS, titleOf } from '../../migration-accounts';
import { ACCOUNTS_PAGE } from './source';

export const accountsAreYourOwn: Rule = {
  id: 'HM-276',
  title: 'The accounts of Migration Portal have passwords of their own',
  kinds: CONFIGURATIONS,
  layer: 'soundness',
  severity: 'warning',
  source: ACCOUNTS_PAGE,
  reason:
    'Each account that the configuration does not name has a password that comes with the product. The pages do not agree on whether that is ' +
    'a choice for trials or keeps the installation from starting.',

  check(document) {
    const configuration = Configuration.of(document);
    if (!configuration?.installs('migration')) {
      return undefined;
    }
    const missing = MIGRATION_ACCOUNTS.filter(({ component, parameter }) => configuration.component(component, parameter) === undefined);
    return missing.length === 0
      ? []
      : [
          {
            path: configuration.scenarios()?.find(({ value }) => value === 'migration')?.path ?? configuration.pathAt('scenarios'),
            problem:
              `"migration" is installed with default passwords for ${missing.map(titleOf).join(', ')}: ` +
              'one page recommends Secrets of your own for production, older ones ask for them always',
            fix: 'name a Secret of your own for each of them',
          },
        ];
  },
};
