import { isJsonObject, type JsonObject } from '../../../finding';
import { ACCOUNTS } from '../answers/migration';
import type { InstallationIntent } from '../intent';
import * as names from '../names';
import { namespacesOf } from '../render/namespaces';
import { secrets } from '../render/secrets';
import { setupGroup } from './edbctl';
import { missingSecrets } from './missing-secrets';
import { PAGES } from './pages';
import { command, quoted, sh } from './shell';
import type { Forms, Step } from './step';

/** What is in the cluster, against the same rules that the program was judged by. */
export function readiness(intent: InstallationIntent, forms: Forms): Step {
  const places = secretsByNamespace(intent);
  return {
    title: 'See that all is there',
    source: PAGES.preparing,
    body: [
      ...(intent.readiness.kind === 'job'
        ? ['The Jobs of the readiness check were applied with the rest: all have to be complete.', sh('kubectl get jobs --all-namespaces')]
        : []),
      'Each Secret with its keys and their sizes; values are not printed. "NotFound", or a size of 0 bytes, is a mistake.',
      sh(
        ...[...places].map(([namespace, all]) => `kubectl describe secret ${all.map(quoted).join(' ')} --namespace=${namespace}`),
        ...(intent.registry.pullSecret?.name === names.PULL_SECRET ? ['edbctl image-pull-secret list'] : []),
        `${setupGroup(intent.release)} list-install-secrets --version ${quoted(intent.version)}`,
      ),
      ...pullTest(intent),
      'The same rules again, over what the cluster says and the configuration: values of Secrets stay on this machine, and are not printed.',
      sh(pipe(intent, forms, places)),
    ],
  };
}

function pullTest({ registry }: InstallationIntent): string[] {
  return [
    'That images can be pulled, with the account that the installation uses; the pod ends at once, and is removed:',
    sh(
      command(
        'kubectl run lasso --rm --attach --restart=Never --image-pull-policy=Always',
        `--namespace=${names.BOOTSTRAP_NAMESPACE} --image=${quoted(`${registry.url}/lasso:latest`)} --command -- true`,
      ),
    ),
  ];
}

/** Standard input is one place, so the object goes with the rest; values are given by their chart. */
function pipe({ release, storageClass, ...intent }: InstallationIntent, forms: Forms, places: ReadonlyMap<string, string[]>): string {
  const spaces = namespacesOf({ release, storageClass, ...intent });
  const lines = [
    `kubectl get namespace ${spaces.join(' ')} --output=yaml; echo ---`,
    'kubectl get nodes,storageclasses --output=yaml; echo ---',
    ...[...places].map(
      ([namespace, all]) => `kubectl get secret ${all.map(quoted).join(' ')} --namespace=${namespace} --output=yaml; echo ---`,
    ),
    ...(forms.controlPlane ? ['cat hybridmanager.yaml'] : []),
  ];
  const values = forms.values ? ' --values edbpgai-bootstrap="$VALUES"' : '';
  return `{\n${lines.map((line) => `  ${line}`).join('\n')}\n} | npx cdk8s-postgres check --release hybrid-manager=${release}${values} -`;
}

/** All Secrets that have to be there, whoever makes them. */
function secretsByNamespace(intent: InstallationIntent): Map<string, string[]> {
  const { registry, scenarios, tls } = intent;
  const pull = registry.pullSecret?.name;
  const pair = tls.kind === 'authority' || tls.kind === 'certificate' ? [[names.DEFAULT_NAMESPACE, tls.pair.name]] : [];
  const all = [
    ...(pull === undefined ? [] : [names.BOOTSTRAP_NAMESPACE, names.REPLICATOR_NAMESPACE].map((namespace) => [namespace, pull])),
    [names.DEFAULT_NAMESPACE, names.OBJECT_STORAGE_SECRET],
    ...missingSecrets(intent).map(({ namespace, name }) => [namespace, name]),
    ...(scenarios.migration && scenarios.migration.accounts.kind !== 'built-in'
      ? ACCOUNTS.map(({ namespace, secretName }) => [namespace, secretName])
      : []),
    ...pair,
    ...secrets(intent).flatMap(({ body }) => written(body)),
  ];
  const byNamespace = new Map<string, string[]>();
  for (const [namespace, name] of all) {
    byNamespace.set(namespace, [...new Set([...(byNamespace.get(namespace) ?? []), name])]);
  }
  return byNamespace;
}

function written({ kind, metadata }: JsonObject): string[][] {
  const isSecret = kind === 'Secret' || kind === 'ExternalSecret';
  return isSecret && isJsonObject(metadata) ? [[String(metadata.namespace), String(metadata.name)]] : [];
}
