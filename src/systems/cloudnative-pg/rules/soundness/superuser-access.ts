import { memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

export const superuserStaysInside: Rule = {
  id: 'CNPG-712',
  title: 'The superuser logs in from within the pod alone',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'info',
  source: 'https://cloudnative-pg.io/documentation/current/security/#postgresql',
  reason:
    'With the switch on, `postgres` has a password in a Secret and logs in over the network. Whoever reads the Secret can do everything, also ' +
    'run programs in the pod; roles and databases can be managed without it.',

  check({ body }) {
    return memberAt(body, 'spec', 'enableSuperuserAccess') === true
      ? [
          {
            path: '/spec/enableSuperuserAccess',
            problem: 'the superuser has a password, and may log in from everywhere that pg_hba lets in',
            fix: 'write false; use managed roles, and kubectl cnpg psql for work by hand',
          },
        ]
      : undefined;
  },
};
