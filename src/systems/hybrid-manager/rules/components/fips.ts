import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofParameter } from '../places';

const NAME = ['transporter-data-operator', 'fips_enabled'] as const;

export const fipsStaysOff = configurationRule({
  id: 'HM-084',
  title: 'FIPS stays off for migrations',
  severity: 'warning',
  source: PAGES.installing,
  reason: 'The pages on installing have it left at "false": not every component can do with FIPS alone.',
  about: ofParameter(...NAME),

  check({ configuration }) {
    const fips = configuration.text(...NAME);
    const problem = 'fips_enabled is "true", and not all components support FIPS';
    return fips && (fips.value === 'true' ? [{ path: fips.path, problem, fix: 'write "false"' }] : []);
  },
});
