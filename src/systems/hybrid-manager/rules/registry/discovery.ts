import { PAGES } from '../../pages';
import { isFieldMisspelt } from '../../spelling';
import { configurationRule } from '../configuration-rule';

export const discoveryIsWhole = configurationRule({
  id: 'HM-054',
  title: 'Where images are looked for, it is said how',
  severity: 'error',
  source: PAGES.discovery,
  reason: 'The way of authentication has no default. Without it the agent looks for no images.',

  check({ configuration }) {
    if (configuration.get('discovery')?.value !== true) {
      return undefined;
    }
    const path = configuration.pathOf('discoveryAuthentication');
    const name = path.split('/').pop();
    const isMissing = (configuration.get('discoveryAuthentication')?.value ?? '') === '' && !isFieldMisspelt(configuration.document, path);
    return isMissing && configuration.at('hmRegistryRef') === undefined
      ? [{ path, problem: `images are looked for, and ${name} is missing`, fix: 'write token, basic or eks_managed_identity' }]
      : [];
  },
});
