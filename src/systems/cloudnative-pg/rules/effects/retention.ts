import { memberAt } from '../../../../finding';
import { retentionLowered } from '../../../barman-cloud/retention';
import { clusterEffect } from './effect';

export const builtInRetentionStays = clusterEffect({
  id: 'CNPG-524',
  title: 'The retention of the built-in store does not fall',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/backup/',
  reason: 'The operator applies the policy after each backup, and what it deletes is gone.',

  check({ spec, old }) {
    const [was, is] = [memberAt(old, 'backup', 'retentionPolicy'), memberAt(spec, 'backup', 'retentionPolicy')];
    if (was === is || memberAt(spec, 'backup', 'barmanObjectStore') === undefined) {
      return undefined;
    }
    const problem = retentionLowered(was, is);
    return problem === undefined
      ? []
      : [
          {
            path: '/spec/backup/retentionPolicy',
            problem: `${problem}: older ones are deleted`,
            fix: 'keep the longer time, or be sure that nobody asks for them',
          },
        ];
  },
});
