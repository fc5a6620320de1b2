import { PAGES } from '../../pages';
import { hashFindings } from '../../static-users';
import { configurationRule } from '../configuration-rule';
import { ofAuthentication, staticUsersOf } from './authentication';

export const passwordsAreHashed = configurationRule({
  id: 'HM-077',
  title: 'Passwords are bcrypt hashes',
  severity: 'error',
  source: PAGES.preparing,
  reason:
    'Nobody logs in against anything else. Shells and templates expand what stands behind a $, so hashes lose their beginning on the way: the ' +
    'length tells.',
  about: ofAuthentication('staticPasswords'),

  check({ configuration }) {
    return staticUsersOf(configuration).flatMap(({ value, path }) => hashFindings(value, path));
  },
});
