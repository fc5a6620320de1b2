import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { BOOTSTRAP_NAMESPACE, PULL_SECRET } from '../names';
import { PAGES } from './pages';
import { asked, askedInSecret, command, quoted, sh } from './shell';
import type { Forms, Step } from './step';

/** What an obvious command does. */
export const NEVER = 'Never run `helm uninstall edbpgai-bootstrap`: it removes the definitions, and with them every Postgres cluster.';

/** The chart with its values. */
export function installChart(_: InstallationIntent, { values, controlPlane }: Forms): Step | undefined {
  if (!values) {
    return undefined;
  }
  return {
    title: controlPlane ? 'Install with the chart, until the operator takes over' : 'Install with the chart',
    source: PAGES.installing13,
    body: [
      `It takes about 45 minutes. Each later \`helm upgrade\` wants the whole file again: what is left out falls back. ${NEVER}`,
      sh(
        command(
          'helm upgrade --install edbpgai-bootstrap enterprisedb-edbpgai/edbpgai-bootstrap',
          `--namespace=${BOOTSTRAP_NAMESPACE} --version "$CHART_VERSION" --values "$VALUES"`,
        ),
      ),
    ],
  };
}

/** The operator, and the object that it reads. */
export function installOperator(intent: InstallationIntent, { values, controlPlane }: Forms): Step | undefined {
  if (!controlPlane) {
    return undefined;
  }
  return {
    title: values ? 'Change over to the operator' : 'Install with the operator',
    source: values ? PAGES.converting : PAGES.installing,
    body: [...(values ? changeOver() : operator(intent)), ...applied(values)],
  };
}

function changeOver(): string[] {
  return [
    `Not before the page says so: it converts what the chart installed, with edbctl 1.7.0 or newer, and \`edbctl hybrid-manager prepare-bootstrap-operator-conversion\` before anything else. ${NEVER}`,
  ];
}

function operator(intent: InstallationIntent): string[] {
  if (intent.platform.flavour === 'rhos') {
    return [
      'On OpenShift the operator comes from the OperatorHub: in the console, search for "EDB Postgres AI", and install it into the namespace `edb-hcp-operator-system`. It wants OpenShift 4.18 or newer.',
    ];
  }
  const { registry, release } = intent;
  const who = [
    `\`OPERATOR_USER\` and \`OPERATOR_PASSWORD\` are somebody who may pull from \`${registry.url}\`${
      registry.authentication === 'eks_managed_identity' ? ': `AWS`, and what `aws ecr get-login-password` prints' : ''
    }.`,
    asked('OPERATOR_USER'),
    askedInSecret('OPERATOR_PASSWORD'),
  ];
  return has(release, 'valuesFile') ? byHelm(intent) : [...who, byEdbctl(registry.url)];
}

function byEdbctl(url: string): string {
  return sh(
    command(
      'edbctl hybrid-manager upgrade-operator',
      `--registry-uri ${quoted(url)}`,
      '--registry-username "$OPERATOR_USER" --registry-password "$OPERATOR_PASSWORD"',
    ),
    'kubectl get pods --namespace=edb-hcp-operator-system',
  );
}

/** Before 1.4 the operator has no version of its own. */
function byHelm({ registry, version }: InstallationIntent): string[] {
  const secret = registry.pullSecret?.name ?? PULL_SECRET;
  return [
    `\`OPERATOR_VERSION\` is the version of the operator that the release notes name for \`${version}\`; before 1.4 no page lists them. \`EDB_SUBSCRIPTION_TOKEN\` is the token of the subscription.`,
    asked('OPERATOR_VERSION'),
    askedInSecret('EDB_SUBSCRIPTION_TOKEN'),
    sh(
      'helm repo add enterprisedb-edbpgai "https://downloads.enterprisedb.com/$EDB_SUBSCRIPTION_TOKEN/pgai-platform/helm/charts/"',
      'helm repo update',
      command(
        `helm template edb-hcp-operator enterprisedb-edbpgai/edb-hcp-operator --namespace=${BOOTSTRAP_NAMESPACE} --include-crds`,
        '--version "$OPERATOR_VERSION" --set "controllerManager.manager.image.tag=$OPERATOR_VERSION"',
        `--set ${quoted(`controllerManager.manager.image.repository=${registry.url}/edb-hcp-operator/manager`)}`,
        ...(registry.pullSecret ? [`--set ${quoted(`imagePullSecrets[0].name=${secret}`)}`] : []),
        `| kubectl apply --namespace=${BOOTSTRAP_NAMESPACE} --filename=-`,
      ),
    ),
  ];
}

function applied(values: boolean): string[] {
  return [
    `${values ? 'The object that the operator reads afterwards' : 'Now the object is known to the cluster. The first line tries it; the second one installs Hybrid Manager, which takes about 45 minutes'}:`,
    sh('kubectl apply --dry-run=client --filename=hybridmanager.yaml', 'kubectl apply --filename=hybridmanager.yaml'),
  ];
}
