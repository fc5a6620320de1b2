import type { InstallationIntent } from '../intent';
import * as names from '../names';
import { namespacesOf } from '../render/namespaces';
import { readinessJobs } from '../render/readiness';
import { wantedSecrets } from '../render/wanted-secrets';
import { setupGroup } from './edbctl';
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
      ...jobs(intent),
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

/** Applied before the Secrets are there, they would have failed. */
function jobs(intent: InstallationIntent): string[] {
  const all = readinessJobs(intent)
    .filter(({ body }) => body.kind === 'Job')
    .map(({ body }) => body.metadata as { readonly name: string; readonly namespace: string });
  if (all.length === 0) {
    return [];
  }
  return [
    'The Jobs of the readiness check say what is missing in their logs.',
    sh(
      'kubectl delete --ignore-not-found --filename=readiness.yaml',
      'kubectl apply --filename=readiness.yaml',
      ...all.map(
        ({ name, namespace }) => `kubectl wait --for=condition=Complete ${quoted(`job/${name}`)} --namespace=${namespace} --timeout=15m`,
      ),
    ),
    sh(...all.map(({ name, namespace }) => `kubectl logs ${quoted(`job/${name}`)} --namespace=${namespace}`)),
  ];
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

function secretsByNamespace(intent: InstallationIntent): Map<string, string[]> {
  const byNamespace = new Map<string, string[]>();
  for (const { namespace, name } of wantedSecrets(intent)) {
    byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), name]);
  }
  return byNamespace;
}
