import { isHost } from '../../host-names';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

export const migrationUrlFits = configurationRule({
  id: 'HM-060',
  title: 'The URL for migrations is made of the domain for migrations',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'Agents send what they read to rw_service_url, and the service listens at https://<transporter-rw-service.domain_name>/transporter.',
  about: ofParameter('transporter-dp-agent', 'rw_service_url'),

  check({ configuration }) {
    const url = configuration.text('transporter-dp-agent', 'rw_service_url');
    const domain = configuration.text('transporter-rw-service', 'domain_name')?.value;
    // What is no host is said by another rule.
    if (!url || !isHost(domain ?? '')) {
      return undefined;
    }
    const expected = `https://${domain}/transporter`;
    const problem = `"${url.value}" is not the address of the domain "${domain}", ${expected} is expected`;
    return url.value === expected ? [] : [{ path: url.path, problem, fix: `write "${expected}"` }];
  },
});
