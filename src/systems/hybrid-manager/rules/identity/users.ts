import { PAGES } from '../../pages';
import { userFindings } from '../../static-users';
import { configurationRule } from '../configuration-rule';
import { ofAuthentication, staticUsersOf } from './authentication';

export const usersAreWhole = configurationRule({
  id: 'HM-075',
  title: 'Users have an address, a name and an id of their own',
  severity: 'error',
  source: PAGES.preparing,
  reason: 'A user logs in with the address of mail, and is known by the id afterwards. Of two that share one, it is luck who logs in.',
  about: ofAuthentication('staticPasswords'),

  check({ configuration }) {
    return userFindings(staticUsersOf(configuration));
  },
});
