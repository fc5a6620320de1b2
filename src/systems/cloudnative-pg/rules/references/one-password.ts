import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';
import { applicationLogin } from './application';
import { written } from './plugins';

export const roleHasOnePassword: Rule = {
  id: 'CNPG-630',
  title: 'One Secret holds the password of a role',
  kinds: [CLUSTER],
  layer: 'references',
  severity: 'warning',
  source: 'https://github.com/cloudnative-pg/cloudnative-pg/issues/6762',
  reason:
    'The owner of the application gets its password from the Secret of the bootstrap, and as a managed role from another one. Whichever ' +
    'changes last wins, and clients with the other one are locked out.',
  about: ['/spec/managed/roles'],

  check(cluster) {
    const login = applicationLogin(cluster);
    const managed = itemsAt(cluster.body, 'spec', 'managed', 'roles').flatMap((role, at) => {
      const secret = written(memberAt(role, 'passwordSecret', 'name'));
      const isOwner = login?.role === memberAt(role, 'name') && memberAt(role, 'ensure') !== 'absent';
      return login && secret && isOwner ? [{ at, login, secret }] : [];
    });
    if (managed.length === 0) {
      return undefined;
    }
    return managed
      .filter(({ login, secret }) => login.secret !== secret)
      .map(({ at, login, secret }) => ({
        path: `/spec/managed/roles/${at}/passwordSecret/name`,
        problem: `the password of "${login.role}" stands in the Secret "${secret}", and in "${login.secret}" as that of the application`,
        fix: `name "${login.secret}" here as well, or this one in the bootstrap`,
      }));
  },
};
