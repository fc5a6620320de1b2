import type { RuleFinding } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { missingText } from './missing-text';

const DOMAIN = ['global', 'dms_domain_name'] as const;
const SERVICE = ['transporter-rw-service', 'domain_name'] as const;
const URL = ['transporter-dp-agent', 'rw_service_url'] as const;
const HOST = 'write the host name for migrations';

export const migrationHasDomain = configurationRule({
  id: 'HM-012',
  title: 'Migrations have their domain',
  severity: 'error',
  source: PAGES.requirements,
  reason:
    'The scenario migration is reached by a host name of its own. The table of settings asks for transporter-rw-service.domain_name and ' +
    'transporter-dp-agent.rw_service_url, the table of host names for global.dms_domain_name, and the samples write all three.',

  check({ configuration }) {
    if (!configuration.installs('migration')) {
      return undefined;
    }
    const domain = missingText(configuration, DOMAIN, HOST);
    const [first, second] = [
      ...missingText(configuration, SERVICE, HOST),
      ...missingText(configuration, URL, `write https://${hostOf(configuration)}/transporter`),
    ];
    // With none of the three, the first one says it all.
    if (domain.length > 0 && second) {
      return domain.map((finding) => ({ ...finding, problem: 'the scenario migration is installed, and no domain is given for it' }));
    }
    return [...domain.map((finding) => contradicted(finding, 'host names')), ...(first ? [contradicted(first, 'settings', second)] : [])];
  },
});

function hostOf(configuration: Configuration): string {
  const placed = configuration.text(...SERVICE) ?? configuration.text(...DOMAIN);
  return placed?.value ?? '<migration domain>';
}

function contradicted({ path, problem, fix }: RuleFinding, table: string, other?: RuleFinding): RuleFinding {
  const fixes = other ? `${fix}, and ${other.fix.replace('write ', '')} as ${URL[1]}` : fix;
  return { path, problem: `${problem}: the table of ${table} asks for it, and other pages go without`, fix: fixes, severity: 'warning' };
}
