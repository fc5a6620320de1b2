import { ARCHIVE } from './archive-credentials';
import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

export const retentionIsUsed = clusterRule({
  id: 'CNPG-385',
  title: 'A retention policy stands where it is used',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/retention/',
  reason:
    'The operator warns: it keeps to the policy for archives of its own alone. Without one nothing is ever removed, nor kept, because of it.',
  about: ['/spec/backup/retentionPolicy'],

  check(spec) {
    const policy = textAt(spec, 'backup', 'retentionPolicy');
    if (policy === '') {
      return undefined;
    }
    return isSet(spec, ...ARCHIVE)
      ? []
      : [
          {
            path: '/spec/backup/retentionPolicy',
            problem: `the policy "${policy}" has no effect, there is no backup.barmanObjectStore that it is for`,
            fix: 'write retentionPolicy in the ObjectStore of the plugin',
          },
        ];
  },
});
