import { PAGES } from '../../pages';
import { administratorFindings } from '../../static-users';
import { configurationRule } from '../configuration-rule';
import { ofAuthentication, staticUsersOf } from './authentication';

export const administratorHasId = configurationRule({
  id: 'HM-076',
  title: 'The first administrator has the id that is known',
  severity: 'warning',
  source: PAGES.preparing,
  reason:
    'Rights are given to that id when Hybrid Manager is installed. Pages and scripts disagree on it: one has lost the last character.',
  about: ofAuthentication('staticPasswords'),

  check({ configuration }) {
    return administratorFindings(staticUsersOf(configuration));
  },
});
