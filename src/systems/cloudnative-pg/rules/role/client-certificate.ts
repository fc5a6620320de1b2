import type { Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';
import { DATABASE_ROLE } from '../kinds';

export const certifiedRoleLogsIn: Rule = {
  id: 'CNPG-412',
  title: 'A role with a client certificate may log in',
  kinds: [DATABASE_ROLE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#client-certificate-generation',
  reason: 'A client certificate is for logging in, and a role may not log in unless it says so. `clientCertificate: {}` asks for one.',
  since: '1.30',

  check({ body }) {
    if (given(body, 'spec', 'clientCertificate') === undefined || given(body, 'spec', 'clientCertificate', 'enabled') === false) {
      return undefined;
    }
    const login = given(body, 'spec', 'login');
    return login === true
      ? []
      : [
          {
            path: '/spec/login',
            problem: `the role gets a client certificate and login is ${login === undefined ? 'missing' : described(login)}, true is expected`,
            fix: 'write login: true, or remove clientCertificate',
          },
        ];
  },
};
