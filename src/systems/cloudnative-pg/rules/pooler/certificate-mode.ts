import { memberAt, type Rule } from '../../../../finding';
import { wantsUnseenCertificates } from '../../pgbouncer/values';
import { givenText } from '../given';
import { POOLER } from '../kinds';

export const poolerLooksAtCertificates: Rule = {
  id: 'CNPG-453',
  title: 'A pooler that wants certificates looks at all of them',
  kinds: [POOLER],
  layer: 'postgres',
  severity: 'error',
  source: 'https://www.pgbouncer.org/config.html#auth_type',
  reason: 'PgBouncer does not start with auth_type cert and another client_tls_sslmode than verify-full. The operator sets prefer.',

  check(document) {
    const parameters = memberAt(document.body, 'spec', 'pgbouncer', 'parameters');
    const type = givenText(parameters, 'auth_type');
    if (type === undefined) {
      return undefined;
    }
    const mode = givenText(parameters, 'client_tls_sslmode');
    return wantsUnseenCertificates(type, mode)
      ? [
          {
            path: '/spec/pgbouncer/parameters/auth_type',
            problem: `auth_type is "${type}" and client_tls_sslmode is ${mode === undefined ? 'not written' : `"${mode}"`}, verify-full is expected with it`,
            fix: 'write client_tls_sslmode: verify-full',
          },
        ]
      : [];
  },
};
