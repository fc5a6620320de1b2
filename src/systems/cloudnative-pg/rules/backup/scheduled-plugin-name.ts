import type { Rule } from '../../../../finding';
import { given, givenText } from '../given';
import { SCHEDULED_BACKUP } from '../kinds';

export const scheduleNamesPlugin: Rule = {
  id: 'CNPG-439',
  title: 'A schedule of backups by a plugin names the plugin',
  kinds: [SCHEDULED_BACKUP],
  layer: 'soundness',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/backup/#scheduled-backups',
  reason: 'The operator accepts the schedule, and its own webhook then refuses every Backup that is made of it: none is ever taken.',

  check({ body }) {
    if (given(body, 'spec', 'method') !== 'plugin') {
      return undefined;
    }
    return givenText(body, 'spec', 'pluginConfiguration', 'name') === undefined
      ? [
          {
            path: '/spec/pluginConfiguration',
            problem: 'the method is "plugin" and no plugin is named, so every backup of this schedule is refused',
            fix: 'write pluginConfiguration: { name: barman-cloud.cloudnative-pg.io }, or the plugin that your cluster uses',
          },
        ]
      : [];
  },
};
