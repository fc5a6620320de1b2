import type { KeyManagementIntent } from '../../answers/key-management';
import type { InstallationIntent } from '../../intent';
import { PAGES } from '../pages';
import type { Step } from '../step';
import { awsKey } from './aws';
import { azureKey } from './azure';
import { googleKey } from './google';
import { vaultKey } from './vault';

/** The keys that encrypted Postgres clusters are opened with. */
export function keyManagement(intent: InstallationIntent): Step | undefined {
  if (intent.keyManagement.length === 0) {
    return undefined;
  }
  const several =
    intent.location.role === 'standalone'
      ? []
      : [
          'Replicas in another location are opened with the same key: it has to be the same key material everywhere, so one of several regions, a replicated one, or one vault for all.',
        ];
  return {
    title: 'Make the keys of encrypted Postgres clusters',
    source: PAGES.keys,
    body: [
      'A key for each project is recommended. Only EDB Postgres Advanced Server and EDB Postgres Extended, 15 or newer, encrypt.',
      ...several,
      ...intent.keyManagement.flatMap((method) => keyOf(method, intent)),
      'Once Hybrid Manager runs, in the console, for each project and location: Settings, Security, "Add a key".',
    ],
  };
}

function keyOf(method: KeyManagementIntent, intent: InstallationIntent): string[] {
  switch (method.method) {
    case 'aws_kms':
      return awsKey(method, intent);
    case 'gcp_kms':
      return googleKey(method);
    case 'azure_kms':
      return azureKey(method);
    case 'hashicorp_vault':
      return vaultKey(method);
    case 'passphrase':
      return ['**Passphrase**: nothing to make. For development and tests; whoever makes a cluster types it, in all locations the same.'];
  }
}
