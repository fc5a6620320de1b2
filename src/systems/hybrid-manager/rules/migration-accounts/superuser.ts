import type { Rule } from '../../../../finding';
import { CONFIGURATIONS } from '../../kinds';
import { accountSecret, PORTAL_SUPERUSER } from '../../migration-accounts';
import { SECRET_SOURCES } from '../../secret-view';
import { ACCOUNTS_PAGE } from './source';

export const superuserIsPostgres: Rule = {
  id: 'HM-273',
  title: 'The superuser of Migration Portal is postgres',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: ACCOUNTS_PAGE,
  reason: 'The account makes the databases, and no other superuser is there to log in as.',
  beside: CONFIGURATIONS,

  check(document, context) {
    const { secret, account } = accountSecret(document, context) ?? {};
    const user = account === PORTAL_SUPERUSER ? secret?.read('username') : undefined;
    if (!user) {
      return undefined;
    }
    return user.value === 'postgres'
      ? []
      : [{ path: user.path, problem: 'the superuser has another name than postgres', fix: 'write postgres' }];
  },
};
