import { memberAt, type Rule } from '../../../../finding';
import { givenText } from '../given';
import { POOLER } from '../kinds';
import { isValidated } from '../validation-switch';

export const poolerUsesNoPassword: Rule = {
  id: 'CNPG-446',
  title: 'A pooler logs in with a certificate',
  kinds: [POOLER],
  layer: 'admission',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/connection_pooling/#custom-authentication-method',
  reason: 'The operator warns that authQuerySecret is deprecated.',

  check(document) {
    if (memberAt(document.body, 'spec', 'pgbouncer', 'authQuerySecret') === undefined || !isValidated(document)) {
      return undefined;
    }
    return givenText(document.body, 'spec', 'pgbouncer', 'authQuerySecret', 'name') === undefined
      ? []
      : [
          {
            path: '/spec/pgbouncer/authQuerySecret',
            problem: 'authQuerySecret is deprecated',
            fix: 'write serverTLSSecret with a client certificate',
          },
        ];
  },
};
