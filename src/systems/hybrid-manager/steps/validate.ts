import type { InstallationIntent } from '../intent';
import { BOOTSTRAP_NAMESPACE } from '../names';
import { PAGES } from './pages';
import { asked, askedInSecret, command, quoted, sh } from './shell';
import type { Forms, Step } from './step';

const CHART = 'enterprisedb-edbpgai/edbpgai-bootstrap';

/** The configuration as its readers take it. */
export function validate({ release, version }: InstallationIntent, { values }: Forms): Step {
  return {
    title: 'Validate the configuration',
    source: PAGES.preparing,
    body: [
      'What the program wrote, as files:',
      sh(`npx cdk8s-postgres check --release hybrid-manager=${release} --location hybrid-manager="$MANIFESTS"`),
      ...(values ? helm(version) : []),
    ],
  };
}

function helm(version: string): string[] {
  return [
    '`EDB_SUBSCRIPTION_TOKEN` is the token of the subscription, which is part of the address of the charts:',
    askedInSecret('EDB_SUBSCRIPTION_TOKEN'),
    sh(
      'helm repo add enterprisedb-edbpgai "https://downloads.enterprisedb.com/$EDB_SUBSCRIPTION_TOKEN/pgai-platform/helm/charts/"',
      'helm repo update',
      `helm search repo ${CHART} --versions`,
    ),
    `\`CHART_VERSION\` is the version of the chart for Hybrid Manager \`${version}\`, as the list says it:`,
    asked('CHART_VERSION'),
    sh(
      command(
        `helm template edbpgai-bootstrap ${CHART} --namespace=${quoted(BOOTSTRAP_NAMESPACE)}`,
        '--version "$CHART_VERSION" --values "$VALUES" > /dev/null',
      ),
    ),
    'An older page has another chart here, `pgai-platform/edb-pgai`, which no other page knows.',
  ];
}
