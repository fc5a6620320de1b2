import { memberAt } from '../../../../finding';
import { schemeOf } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { configsOf, ofAuthentication } from './authentication';

export const ldapHostIsHost = configurationRule({
  id: 'HM-065',
  title: 'The LDAP server is given by host and port',
  severity: 'error',
  source: PAGES.ldap,
  reason:
    'Dex reads a host and a port, and finds out by other fields whether it is encrypted. ldaps:// in it is taken for a part of the name.',
  about: ofAuthentication('idpConnectors'),

  check({ configuration }) {
    return configsOf(configuration, 'ldap').flatMap(({ config, path }) => {
      const host = memberAt(config, 'host');
      if (typeof host !== 'string' || host === '' || /^[^\s:/]+(?::\d{1,5})?$/.test(host)) {
        return [];
      }
      const scheme = schemeOf(host);
      const problem = `"${host}" is not a host with a port${scheme === undefined ? '' : ', it has a scheme'}`;
      const bare = host.replace(/^[A-Za-z]+:\/\//, '').replace(/\/.*$/, '');
      return [{ path: `${path}/host`, problem, fix: `write ${scheme === undefined ? 'such as ldap.example.com:636' : bare}` }];
    });
  },
});
