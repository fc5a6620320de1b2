import type { Rule } from '../../../../finding';
import { given } from '../given';
import { DATABASE_ROLE } from '../kinds';

export const rolePasswordIsOneOf: Rule = {
  id: 'CNPG-411',
  title: 'A role has a password or has none',
  kinds: [DATABASE_ROLE],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/declarative_role_management/#disabling-passwords',
  reason: '`disablePassword` takes the password away, `passwordSecret` sets one.',
  since: '1.30',

  check({ body }) {
    if (given(body, 'spec', 'passwordSecret') === undefined) {
      return undefined;
    }
    return given(body, 'spec', 'disablePassword') === true
      ? [
          {
            path: '/spec/disablePassword',
            problem: 'disablePassword is true and passwordSecret names a password, one of them is expected',
            fix: 'remove disablePassword or passwordSecret',
          },
        ]
      : [];
  },
};
