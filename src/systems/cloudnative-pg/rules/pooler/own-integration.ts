import { memberAt, type Rule } from '../../../../finding';
import { givenText } from '../given';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';

export const poolerIsIntegrated: Rule = {
  id: 'CNPG-445',
  title: 'The operator lets the pooler into the cluster',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#custom-authentication-method',
  reason: 'With a query or a Secret of its own the operator makes no role, no function and no certificate for the pooler, and warns of it.',

  check(document) {
    const pgbouncer = memberAt(document.body, 'spec', 'pgbouncer');
    if (pgbouncer === undefined || !isValidated(document)) {
      return undefined;
    }
    const own = [['authQuery'], ['authQuerySecret', 'name'], ['serverTLSSecret', 'name']].find(
      (steps) => givenText(pgbouncer, ...steps) !== undefined,
    );
    return own === undefined
      ? []
      : [
          {
            path: `/spec/pgbouncer/${own[0]}`,
            problem: `${own[0]} is set, so the operator does not let the pooler into the cluster`,
            fix: 'make the role, the function and pg_hba by hand, or remove authQuery, authQuerySecret and serverTLSSecret',
          },
        ];
  },
};
