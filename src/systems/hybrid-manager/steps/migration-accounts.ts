import { ACCOUNTS } from '../answers/migration';
import type { InstallationIntent } from '../intent';
import { PAGES } from './pages';
import { command, quoted, sh } from './shell';
import type { Step } from './step';

/** The five accounts of Migration Portal, where the program does not make them. */
export function migrationAccounts({ scenarios }: InstallationIntent): Step | undefined {
  const accounts = scenarios.migration?.accounts;
  if (accounts?.kind === 'built-in') {
    return {
      title: 'Know that Migration Portal has built-in passwords',
      source: PAGES.migrationSecrets,
      body: [
        `They are the same everywhere; the reason that was given: ${accounts.reason}. The pages do not agree on whether the installation waits for Secrets of your own all the same: if it does, use \`MigrationAccounts.generated()\`.`,
      ],
    };
  }
  return accounts?.kind === 'existing' ? made() : undefined;
}

function made(): Step {
  return {
    title: 'Make the accounts of Migration Portal',
    source: PAGES.migrationSecrets,
    body: [
      'Five Secrets, under the names that the configuration says. Where they are not there yet, with passwords that nobody has to know:',
      sh(
        ...ACCOUNTS.flatMap(({ namespace, secretName, username }) => [
          `openssl rand -base64 32 | tr '+/' '-_' | tr -d '=\\n' > ${quoted(secretName)}`,
          command(
            `kubectl create secret generic ${quoted(secretName)} --namespace=${namespace} --type=kubernetes.io/basic-auth`,
            `--from-literal=username=${quoted(username)} --from-file=password=${quoted(secretName)}`,
          ),
          `rm ${quoted(secretName)}`,
        ]),
      ),
    ],
  };
}
