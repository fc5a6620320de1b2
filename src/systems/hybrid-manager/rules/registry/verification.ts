import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

const TLS = ['registry', 'tls'] as const;

export const registryIsVerified = configurationRule({
  id: 'HM-058',
  title: 'An authority for the registry is given where it is looked at',
  severity: 'warning',
  source: PAGES.discovery,
  reason: 'With dangerousSkipTLSVerify any certificate is taken, and plain HTTP as well: the authority has no effect.',
  about: ofMember(...TLS),

  check({ configuration }) {
    const skips = configuration.at(...TLS, 'dangerousSkipTLSVerify');
    const authority = configuration.at(...TLS, 'caCerts');
    const problem = 'dangerousSkipTLSVerify is true, and caCerts has no effect then';
    return skips?.value === true && authority ? [{ path: skips.path, problem, fix: 'remove dangerousSkipTLSVerify' }] : [];
  },
});
