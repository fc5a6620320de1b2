import type { Rule, RuleFinding } from '../../../../finding';
import { Configuration } from '../../configuration';
import { GivenSecrets, type SecretName } from '../../given-secrets';
import { CONFIGURATIONS } from '../../kinds';
import { EDB_REGISTRY, PULL_SECRET } from '../../names';
import { namedPullSecrets, PULL_NAMESPACES, registryHost } from '../../pull-secrets';
import { PULL_TYPE } from '../../secret-types';
import { SECRET_SOURCES } from '../../secret-view';
import { PULL_SECRET_PAGE } from './source';

export const pullSecretIsInBothNamespaces: Rule = {
  id: 'HM-241',
  title: 'The pull secret is in both of its namespaces',
  kinds: CONFIGURATIONS,
  layer: 'references',
  severity: 'error',
  source: PULL_SECRET_PAGE,
  reason:
    'The installation pulls its first images in edbpgai-bootstrap. The one in upm-replicator is copied to each namespace that comes later. ' +
    'Without either, Pods wait for their images.',
  beside: SECRET_SOURCES,

  check(document, context) {
    const configuration = Configuration.of(document);
    const secrets = configuration && new GivenSecrets(configuration, context);
    const wanted = configuration ? wantedSecrets(configuration) : [];
    const missing = wanted.filter((secret) => !secrets?.has(secret));
    // Where neither was given, both may be in the cluster already.
    const said = missing.filter(({ name }) => wanted.some((other) => other.name === name && !missing.includes(other)));
    return wanted.length === missing.length ? undefined : said.map(({ name, namespace }) => finding(configuration!, name, namespace));
  },
};

/** Only where EDB's own registry is used is it certain that nobody else logs in. */
function wantedSecrets(configuration: Configuration): readonly SecretName[] {
  const named = namedPullSecrets(configuration);
  const isNone = configuration.at('imagePullSecrets') !== undefined || configuration.at('registry', 'imagePullSecrets') !== undefined;
  const names = named.length === 0 && !isNone && registryHost(configuration) === EDB_REGISTRY ? [PULL_SECRET] : named;
  return names.flatMap((name) => PULL_NAMESPACES.map((namespace) => ({ name, namespace })));
}

/** On OpenShift the pages do not agree, so it is no error there. */
function finding(configuration: Configuration, name: string, namespace: string): RuleFinding {
  const path = configuration.pullSecrets()[0]?.path ?? configuration.pathAt('imagePullSecrets');
  const problem = `the pull secret "${name}" is not among the Secrets of "${namespace}"`;
  return configuration.get('flavour')?.value === 'rhos'
    ? {
        path,
        severity: 'warning',
        problem: `${problem}: one page asks for it on every platform, another one for the global pull secret of OpenShift instead`,
        fix: `add it to "${namespace}", and the registry to openshift-config/pull-secret`,
      }
    : {
        path,
        problem,
        fix: `add it to "${namespace}" too, of the type ${PULL_TYPE}, or run "edbctl image-pull-secret create"`,
      };
}
