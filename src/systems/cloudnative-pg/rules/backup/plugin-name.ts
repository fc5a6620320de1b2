import type { Rule } from '../../../../finding';
import { given, givenText } from '../given';
import { BACKUP } from '../kinds';
import { isValidated } from '../validation-switch';

export const backupNamesPlugin: Rule = {
  id: 'CNPG-432',
  title: 'A backup by a plugin names the plugin',
  kinds: [BACKUP],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/#backupspec',
  reason: 'The method "plugin" alone does not say who takes the backup.',

  check(document) {
    if (given(document.body, 'spec', 'method') !== 'plugin' || !isValidated(document)) {
      return undefined;
    }
    const configuration = given(document.body, 'spec', 'pluginConfiguration');
    // A section without a name is told in the words of the schema.
    const named = givenText(configuration, 'name') !== undefined || (configuration !== undefined && given(configuration, 'name') !== '');
    return named
      ? []
      : [
          {
            path: '/spec/pluginConfiguration',
            problem: 'the method is "plugin" and no plugin is named',
            fix: 'write pluginConfiguration: { name: barman-cloud.cloudnative-pg.io }, or the plugin that your cluster uses',
          },
        ];
  },
};
