import type { Rule, RuleFinding } from '../../../../finding';
import { Configuration } from '../../configuration';
import { setupGroup } from '../../edbctl';
import { releaseFor } from '../../environment';
import { GivenSecrets } from '../../given-secrets';
import { CONFIGURATIONS } from '../../kinds';
import { DEFAULT_NAMESPACE, EXISTING_SECRETS, OBJECT_STORAGE_SECRET, SYSTEM_DATABASE_SECRETS } from '../../names';
import { isHandmade, PREPARED_SECRETS, type PreparedSecret } from '../../prepared-secrets';
import { SECRET_SOURCES } from '../../secret-view';

const INSTALL = 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install';

export const preparedSecretsArePresent: Rule = {
  id: 'HM-231',
  title: 'The Secrets of what is installed are there',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: `${INSTALL}/environment_prep/`,
  reason:
    'Before it installs, Hybrid Manager looks for the Secrets of each scenario, and does not begin while one is missing. Nothing is said ' +
    'where no other Secret that is made with it was given, nor of those that only edbctl can make where those of its databases were not.',
  beside: SECRET_SOURCES,

  check(document, context) {
    const configuration = Configuration.of(document);
    const secrets = configuration && new GivenSecrets(configuration, context);
    const isDump = SYSTEM_DATABASE_SECRETS.some((name) => secrets?.has({ name, namespace: DEFAULT_NAMESPACE }));
    if (!secrets || !(isDump || PREPARED_SECRETS.some((secret) => isEvidence(secret) && secrets.has(secret)))) {
      return undefined;
    }
    const release = releaseFor(document, context);
    const wanted = PREPARED_SECRETS.filter((secret) => !secret.optional && secret.wantedBy(release) && isInstalled(configuration!, secret));
    return wanted
      .filter((secret) => isDump || isHandmade(secret))
      .filter((secret) => !secrets.has(secret) && secrets.elsewhere(secret).length === 0)
      .map((secret) => ({ ...finding(configuration!, secret, release), ...(isDump ? {} : { severity: 'warning' as const }) }));
  },
};

/** The Secret of the store is made apart from the others, and says nothing of them. */
function isEvidence(secret: PreparedSecret): boolean {
  return isHandmade(secret) && secret.name !== OBJECT_STORAGE_SECRET;
}

function isInstalled(configuration: Configuration, { scenario }: PreparedSecret): boolean {
  return scenario === 'core' || configuration.installs(scenario);
}

function finding(configuration: Configuration, { name, namespace, scenario }: PreparedSecret, release: string): RuleFinding {
  const chosen = configuration.scenarios()?.find(({ value }) => value === scenario);
  // That of the store is nobody's but yours.
  const byEdbctl =
    name === OBJECT_STORAGE_SECRET ? '' : `make it with "${setupGroup(release)} create-install-secrets --scenario ${scenario}", `;
  return {
    path: chosen?.path ?? configuration.pathAt('scenarios'),
    problem: `"${scenario}" needs the Secret "${name}" in "${namespace}", which is not among the Secrets`,
    fix: `add it, ${byEdbctl}or name it in the annotation ${EXISTING_SECRETS} of a namespace where it is there already`,
  };
}
