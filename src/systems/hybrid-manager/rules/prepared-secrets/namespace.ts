import type { Document, Rule, RuleContext } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { configurationsFor, releaseFor } from '../../environment';
import { GivenSecrets } from '../../given-secrets';
import { CONFOUNDING_SECRET, DEFAULT_NAMESPACE, PORTAL_BOOTSTRAP_SECRET } from '../../names';
import { isObjectStorageName } from '../../object-store';
import { PREPARED_SECRETS } from '../../prepared-secrets';
import { SECRET_SOURCES, SecretView } from '../../secret-view';

/** Nobody else calls a Secret so. */
const UNMISTAKABLE = [PORTAL_BOOTSTRAP_SECRET, CONFOUNDING_SECRET];

interface Place {
  readonly name: string;
  readonly namespace: string;
}

export const preparedSecretIsInItsNamespace: Rule = {
  id: 'HM-232',
  title: 'A Secret with a fixed name is in its namespace',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/environment_prep/',
  reason: 'Hybrid Manager looks for these Secrets by name and namespace, neither of which can be changed. Elsewhere it does not find them.',

  check(document, context) {
    const name = SecretView.of(document, context.inventory)?.name;
    const place = name === undefined ? undefined : placeOf(name);
    if (!place || document.namespace === undefined) {
      return undefined;
    }
    return document.namespace === place.namespace || !isMissedThere(place, document, context)
      ? []
      : [
          {
            path: '/metadata/namespace',
            problem: `the Secret "${name}" is in "${document.namespace}", "${place.namespace}" is expected`,
            fix: `write namespace: ${place.namespace}`,
          },
        ];
  },
};

function placeOf(name: string): Place | undefined {
  return isObjectStorageName(name) ? { name, namespace: DEFAULT_NAMESPACE } : PREPARED_SECRETS.find((secret) => secret.name === name);
}

/** Copies for others are fine, and so is a Secret of somebody else who calls it the same. */
function isMissedThere(place: Place, document: Document, context: RuleContext): boolean {
  const configurations = configurationsFor(document, context);
  if (configurations.some((configuration) => new GivenSecrets(configuration, context).has(place)) || isThere(place, context)) {
    return false;
  }
  return (
    isObjectStorageName(place.name) ||
    UNMISTAKABLE.includes(place.name) ||
    configurations.some((configuration) => isWanted(place, configuration, releaseFor(document, context)))
  );
}

function isThere({ name, namespace }: Place, { inventory }: RuleContext): boolean {
  return SECRET_SOURCES.flatMap((kind) => inventory.ofKind(kind)).some((other) => SecretView.of(other, inventory)?.is(name, namespace));
}

function isWanted({ name }: Place, configuration: Configuration, release: string): boolean {
  return PREPARED_SECRETS.some(
    (secret) => secret.name === name && secret.wantedBy(release) && (secret.scenario === 'core' || configuration.installs(secret.scenario)),
  );
}
