import { type Json, memberAt, type RuleFinding } from '../../../../finding';
import { has } from '../../features';
import { isHost } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { configsOf, ofAuthentication } from './authentication';

export const samlComesBack = configurationRule({
  id: 'HM-064',
  title: 'SAML comes back to the portal',
  severity: 'error',
  source: PAGES.saml,
  reason:
    'The identity provider answers to redirectURI, which has to be the callback of this portal, letter by letter. entityIssuer is the audience ' +
    'that the answer is for, and the same URL in the template.',
  about: ofAuthentication('idpConnectors'),

  check({ configuration, release }) {
    const portal = configuration.text('global', 'portal_domain_name')?.value;
    // Later releases have a callback for each provider, and make them in the console.
    if (portal === undefined || !isHost(portal) || !has(release, 'staticIdentity')) {
      return undefined;
    }
    const expected = `https://${portal}/auth/callback`;
    return configsOf(configuration, 'saml').flatMap(({ config, path }) => [
      ...faultsOf(config, 'redirectURI', path, expected),
      ...faultsOf(config, 'entityIssuer', path, expected).map((finding) => ({ ...finding, severity: 'warning' as const })),
    ]);
  },
});

function faultsOf(config: Json, name: string, path: string, expected: string): RuleFinding[] {
  const url = memberAt(config, name);
  const problem = `${name} is "${url}", the callback of the portal is expected, ${expected}`;
  return typeof url === 'string' && url !== '' && url !== expected
    ? [{ path: `${path}/${name}`, problem, fix: `write "${expected}"` }]
    : [];
}
