import { has } from '../features';
import type { InstallationIntent } from '../intent';
import { oldestEdbctl } from './edbctl';
import { PAGES } from './pages';
import { sh } from './shell';
import type { Forms, Step } from './step';

const STORE_TOOLS = { s3: 'aws', 's3-compatible': 'aws', azure: 'az', google: 'gcloud' } as const;
const KEY_TOOLS = { passphrase: undefined, hashicorp_vault: 'vault', aws_kms: 'aws', gcp_kms: 'gcloud', azure_kms: 'az' } as const;

/** The tools, the cluster that they talk to, and where the program wrote its files. */
export function workstation(intent: InstallationIntent, forms: Forms): Step {
  const { release } = intent;
  return {
    title: 'Make the workstation ready',
    source: PAGES.requirements,
    body: [
      `edbctl has to be ${oldestEdbctl(release)} or newer, yq version 4.${release === '2026.1' ? ' The matrix of edbctl names no version for 2026.1.' : ''}`,
      sh(
        `for tool in ${toolsFor(intent, forms).join(' ')}; do command -v "$tool" > /dev/null || echo "$tool is missing"; done`,
        'kubectl config current-context',
      ),
      'All commands go to the cluster that the last line names. What is written from now on may hold secrets, so nobody else can read it:',
      sh('umask 077'),
      `\`MANIFESTS\` is the directory that the program wrote to: \`dist\`, unless it was told another one.${
        forms.values ? " `VALUES` is the file that `values.save('dist')` wrote." : ''
      }`,
      sh('MANIFESTS=dist', ...(forms.values ? ['VALUES="$MANIFESTS/edbpgai-bootstrap.values.yaml"'] : [])),
    ],
  };
}

function toolsFor({ objectStore, keyManagement, release, registry }: InstallationIntent, { values, controlPlane }: Forms): string[] {
  const wanted = [
    'edbctl',
    'kubectl',
    'yq',
    'npx',
    'openssl',
    'htpasswd',
    STORE_TOOLS[objectStore.provider],
    ...keyManagement.map(({ method }) => KEY_TOOLS[method]),
    // From 1.4 on edbctl brings the operator.
    values || (controlPlane && has(release, 'valuesFile')) ? 'helm' : undefined,
    registry.authentication === 'eks_managed_identity' ? 'aws' : undefined,
  ];
  return [...new Set(wanted)].filter((tool): tool is string => tool !== undefined);
}
