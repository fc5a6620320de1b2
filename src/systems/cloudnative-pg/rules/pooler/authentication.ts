import { memberAt, type Rule } from '../../../../finding';
import { givenText } from '../given';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';

export const poolerAuthenticationIsWhole: Rule = {
  id: 'CNPG-441',
  title: 'A query for passwords and the login for it go together',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#custom-authentication-method',
  reason: 'PgBouncer logs in by authQuerySecret or serverTLSSecret and runs authQuery there. Either alone is of no use.',

  check(document) {
    const pgbouncer = memberAt(document.body, 'spec', 'pgbouncer');
    const login = ['authQuerySecret', 'serverTLSSecret'].find((field) => givenText(pgbouncer, field, 'name') !== undefined);
    const query = givenText(pgbouncer, 'authQuery');
    if ((login === undefined && query === undefined) || !isValidated(document)) {
      return undefined;
    }
    if (query === undefined) {
      return [
        {
          path: `/spec/pgbouncer/${login}`,
          problem: `${login} is set without authQuery`,
          fix: `write the authQuery that PgBouncer runs to look up passwords, or remove ${login}: the operator then does all of it`,
        },
      ];
    }
    return login === undefined
      ? [
          {
            path: '/spec/pgbouncer/authQuery',
            problem: 'authQuery is set without a login for it',
            fix: 'write serverTLSSecret, or remove authQuery: the operator then does all of it',
          },
        ]
      : [];
  },
};
