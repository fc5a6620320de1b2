import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { BOOTSTRAP_NAMESPACE, EDB_REGISTRY, PULL_SECRET, REPLICATE_TO, REPLICATOR_NAMESPACE } from '../names';
import { PAGES } from './pages';
import { asked, askedInSecret, command, quoted, sh } from './shell';
import type { Step } from './step';

/** The Secret that images are pulled with, where the program does not make it. */
export function pullSecret({ registry }: InstallationIntent): Step | undefined {
  const secret = registry.pullSecret;
  if (secret?.source.kind !== 'existing') {
    return undefined;
  }
  const host = registry.url.split('/')[0];
  const edb = host === EDB_REGISTRY;
  return {
    title: 'Make the image pull secret',
    source: PAGES.pullSecret,
    body: [
      `The Secret \`${secret.name}\` has to be in \`${BOOTSTRAP_NAMESPACE}\` and \`${REPLICATOR_NAMESPACE}\`. \`REGISTRY_USER\` and \`REGISTRY_PASSWORD\` are somebody who may pull from \`${registry.url}\`${
        edb ? ': `pgai-platform`, and the token of the subscription' : ''
      }.`,
      asked('REGISTRY_USER'),
      askedInSecret('REGISTRY_PASSWORD'),
      ...(secret.name === PULL_SECRET ? byEdbctl(host) : byKubectl(secret.name, host)),
    ],
  };
}

function byEdbctl(host: string): string[] {
  return [
    'edbctl makes both namespaces and both Secrets; `--force` takes new credentials for those that are there.',
    sh(
      command(
        'edbctl image-pull-secret create',
        `--registry ${quoted(host)}`,
        '--username "$REGISTRY_USER" --password "$REGISTRY_PASSWORD"',
      ),
      'edbctl image-pull-secret list',
    ),
  ];
}

/** edbctl knows one name only. */
function byKubectl(name: string, host: string): string[] {
  const namespaces = [BOOTSTRAP_NAMESPACE, REPLICATOR_NAMESPACE];
  return [
    `edbctl would call it \`${PULL_SECRET}\`, so it is made by kubectl:`,
    sh(
      ...namespaces.flatMap((namespace) => [
        `kubectl create namespace ${namespace} --dry-run=client --output=yaml | kubectl apply -f -`,
        command(
          `kubectl create secret docker-registry ${quoted(name)} --namespace=${namespace}`,
          `--docker-server=${quoted(host)} --docker-username="$REGISTRY_USER" --docker-password="$REGISTRY_PASSWORD"`,
        ),
      ]),
      `kubectl annotate secret ${quoted(name)} --namespace=${REPLICATOR_NAMESPACE} '${REPLICATE_TO}=*'`,
    ),
  ];
}

/** ECR knows no user: pods of EKS have an identity. */
export function registryIdentity({ registry, release }: InstallationIntent): Step | undefined {
  if (registry.authentication !== 'eks_managed_identity') {
    return undefined;
  }
  const packages = has(release, 'valuesFile') ? [] : ['--namespace kapp-controller --service-account kapp-controller-sa'];
  const accounts = ['--namespace upm-beacon --service-account upm-beacon-agent-k8s', ...packages];
  return {
    title: 'Let EKS into the registry',
    source: PAGES.discovery,
    body: [
      'There is no pull secret: the nodes pull with their own role. `EKS_CLUSTER` is the name of the cluster, `ECR_ROLE_ARN` a role with the policy `AmazonEC2ContainerRegistryReadOnly` that `pods.eks.amazonaws.com` may assume:',
      asked('EKS_CLUSTER'),
      asked('ECR_ROLE_ARN'),
      sh(
        ...accounts.map((account) =>
          command('aws eks create-pod-identity-association', `--cluster-name "$EKS_CLUSTER" --role-arn "$ECR_ROLE_ARN"`, account),
        ),
      ),
    ],
  };
}
