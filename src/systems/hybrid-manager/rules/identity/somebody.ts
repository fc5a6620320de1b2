import { has } from '../../features';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { connectorsOf, staticUsersOf } from './authentication';

export const somebodyCanLogIn = configurationRule({
  id: 'HM-079',
  title: 'Older releases are given their first administrator',
  severity: 'warning',
  source: PAGES.preparing,
  reason:
    'Until 2026.1 the first user comes out of this file, and the page on preparing has everybody change it: the chart has one of its own.',

  check({ configuration, release }) {
    if (!has(release, 'staticIdentity') || connectorsOf(configuration).length > 0) {
      return undefined;
    }
    const path = configuration.pathAt('pgai', 'portal', 'authentication', 'staticPasswords');
    const problem = `neither a user nor an identity provider is given, and ${release} takes them from here`;
    return staticUsersOf(configuration).length > 0 ? [] : [{ path, problem, fix: 'list the first administrator in staticPasswords' }];
  },
});
