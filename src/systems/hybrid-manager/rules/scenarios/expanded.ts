import { has } from '../../features';
import { PAGES } from '../../pages';
import { configurationRule } from '../configuration-rule';
import { ofMember } from '../places';

export const dependenciesAreListed = configurationRule({
  id: 'HM-025',
  title: 'Where ai is installed, marketplace is listed',
  severity: 'warning',
  source: PAGES.upgrading,
  reason:
    'The operator adds marketplace to ai by itself, and writes it into the object: what is in the cluster differs from the file from then on, ' +
    'and tools that compare the two undo it again and again.',
  about: ofMember('scenarios'),

  check({ configuration, release }) {
    const ai = configuration.scenarios()?.find(({ value }) => value === 'ai');
    if (!ai || !has(release, 'marketplace')) {
      return undefined;
    }
    const problem = 'ai is listed without marketplace, which the operator adds to the object';
    return configuration.installs('marketplace') ? [] : [{ path: ai.path, problem, fix: 'list marketplace as well' }];
  },
});
