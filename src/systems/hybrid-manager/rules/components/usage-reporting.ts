import { has, sinceOf } from '../../features';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';
import { missingText } from '../settings/missing-text';

const SWITCH = ['beaconServer', 'enableEDBUsageReporting'] as const;
const NAME = ['beaconServer', 'hybridManagerInstallation'] as const;

export const usageReportsHaveSender = configurationRule({
  id: 'HM-082',
  title: 'Reports on usage say whose they are',
  severity: 'error',
  source: PAGES.upgrading,
  reason: 'What is reported is put down to a company and to one of its installations. The switch came with 2026.4, and needs both.',
  about: ofMember(...SWITCH),

  check({ configuration, release }) {
    const reports = configuration.at(...SWITCH);
    if (reports?.value !== true) {
      return undefined;
    }
    if (!has(release, 'usageReporting')) {
      const problem = `enableEDBUsageReporting came with release ${sinceOf('usageReporting')}, the file is judged by ${release}`;
      return [{ path: reports.path, problem, fix: 'remove it' }];
    }
    const problem = 'usage is reported, and hybridManagerInstallation is missing';
    const isNamed = (configuration.at(...NAME)?.value ?? '') !== '';
    return [
      ...(isNamed ? [] : [{ path: configuration.pathAt(...NAME), problem, fix: 'write a name for this installation' }]),
      ...missingText(configuration, ['global', 'company_code'], 'write the code that EDB gave you'),
    ];
  },
});
