import { memberAt, type Rule } from '../../../../finding';
import { asciiLower } from '../../../../postgres/values/boolean';
import { hugePagesOf } from '../cluster/huge-page-amounts';
import { CLUSTER } from '../kinds';

export const hugePagesAreThere: Rule = {
  id: 'CNPG-685',
  title: 'Huge pages that Postgres insists on are there',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'error',
  source: 'https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-HUGE-PAGES',
  reason:
    'With huge_pages on Postgres does not start without them, and a Pod has none but those that it asks for. With try it takes them where they are.',

  check({ body }) {
    const value = memberAt(body, 'spec', 'postgresql', 'parameters', 'huge_pages');
    if (typeof value !== 'string' || !['on', 'true', 'yes', '1'].includes(asciiLower(value))) {
      return undefined;
    }
    return hugePagesOf(memberAt(body, 'spec', 'resources')).length > 0
      ? []
      : [
          {
            path: '/spec/postgresql/parameters/huge_pages',
            problem: `huge_pages is "${value}", and the cluster asks for none in resources`,
            fix: 'write hugepages-2Mi or hugepages-1Gi in resources, or huge_pages: try',
          },
        ];
  },
};
