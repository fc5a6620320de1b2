import type { Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { CONFIGURATIONS } from '../../kinds';
import { accountSecret, titleOf } from '../../migration-accounts';
import { LOGIN_KEYS, LOGIN_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { ACCOUNTS_PAGE } from './source';

export const accountSecretsHoldLogins: Rule = {
  id: 'HM-272',
  title: 'The Secret of an account of Migration Portal is a login',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: ACCOUNTS_PAGE,
  reason: 'Each account is read from the keys username and password, and its Secret is of the type for such logins.',
  beside: CONFIGURATIONS,

  check(document, context) {
    const { secret, account } = accountSecret(document, context) ?? {};
    if (!secret || !account) {
      return undefined;
    }
    const missing = secret.lacking(LOGIN_KEYS);
    const empty = LOGIN_KEYS.filter((key) => secret.isEmpty(key));
    const isOther = secret.type !== undefined && secret.type.value !== LOGIN_TYPE;
    return [
      ...(isOther
        ? [
            {
              path: secret.type!.path,
              severity: 'warning' as const,
              problem: `the Secret of ${titleOf(account)} is of the type "${secret.type!.value}", "${LOGIN_TYPE}" is expected`,
              fix: `write type: ${LOGIN_TYPE}`,
            },
          ]
        : []),
      ...(missing.length > 0
        ? [
            {
              path: secret.pathOf(missing[0]),
              problem: `the Secret of ${titleOf(account)} has no ${quoted(missing)}`,
              fix: 'add what is missing',
            },
          ]
        : []),
      ...empty.map((key) => ({
        path: secret.pathOf(key),
        problem: `"${key}" of ${titleOf(account)} is empty, a value is expected`,
        fix: 'write the value',
      })),
    ];
  },
};
