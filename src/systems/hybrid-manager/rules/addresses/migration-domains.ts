import { hostAndPort, isHost } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

export const migrationDomainsAgree = configurationRule({
  id: 'HM-061',
  title: 'The two names of the migration domain are one',
  severity: 'warning',
  source: PAGES.installing,
  reason:
    'Newer pages call the domain global.dms_domain_name, older ones transporter-rw-service.domain_name; the samples that write both write one host.',
  about: ofParameter('global', 'dms_domain_name'),

  check({ configuration }) {
    const newer = configuration.text('global', 'dms_domain_name');
    const older = configuration.text('transporter-rw-service', 'domain_name');
    if (!newer || !older) {
      return undefined;
    }
    const [host, other] = [newer, older].map(({ value }) => hostAndPort(value).host);
    if (!isHost(host) || !isHost(other)) {
      return undefined;
    }
    const problem = `dms_domain_name is "${newer.value}", and transporter-rw-service.domain_name is "${older.value}"`;
    return host === other ? [] : [{ path: newer.path, problem, fix: 'write one host in both' }];
  },
});
