import type { Configuration } from '../../configuration';
import { PULL_SECRET } from '../../names';
import { PAGES } from '../../pages';
import { discoveryUrlOf, IDENTITY, knownRegistry } from '../../registries';
import { isFieldMisspelt } from '../../spelling';
import { configurationRule } from '../configuration-rule';

export const pullSecretsAreGiven = configurationRule({
  id: 'HM-059',
  title: 'Secrets for pulling images are named, or the cloud is asked',
  severity: 'warning',
  source: PAGES.requirements,
  reason:
    'The table of settings requires them unless nodes have an identity of their cloud; the page on preparing knows edb-cred as what is taken ' +
    'where none is named, which is certain of the values of the chart alone.',

  check({ configuration }) {
    // The chart has a default of its own.
    const isFilledIn = configuration.shape === 'values' || configuration.at('hmRegistryRef') !== undefined;
    if (isFilledIn || hasIdentity(configuration)) {
      return undefined;
    }
    const path = configuration.pathAt(...(configuration.at('registry') === undefined ? [] : ['registry']), 'imagePullSecrets');
    const problem = `imagePullSecrets is missing: one page requires it, another one takes "${PULL_SECRET}" then`;
    return configuration.pullSecrets().length > 0 || isFieldMisspelt(configuration.document, path)
      ? []
      : [{ path, problem, fix: `name ${PULL_SECRET}, or the Secret of your own` }];
  },
});

function hasIdentity(configuration: Configuration): boolean {
  const isAmazon = knownRegistry(discoveryUrlOf(configuration)?.value ?? '')?.authentication.includes(IDENTITY) ?? false;
  return isAmazon || configuration.get('discoveryAuthentication')?.value === IDENTITY;
}
