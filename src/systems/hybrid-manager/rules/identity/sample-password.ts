import { PAGES } from '../../pages';
import { sampleFindings } from '../../static-users';
import { configurationRule } from '../configuration-rule';
import { ofAuthentication, staticUsersOf } from './authentication';

export const passwordsAreNoSamples = configurationRule({
  id: 'HM-078',
  title: 'No user has the password of a public sample',
  severity: 'error',
  source: PAGES.eks,
  reason: 'The page for EKS prints a hash, and so does Dex: whoever knows them is the administrator of all databases.',
  about: ofAuthentication('staticPasswords'),

  check({ configuration }) {
    return staticUsersOf(configuration).flatMap(({ value, path }) => sampleFindings(value, path));
  },
});
