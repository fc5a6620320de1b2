import type { RenderedManifest } from '../../../rendering';
import { ACCOUNTS, type WrittenAccount } from '../../answers/migration';
import type { InstallationIntent } from '../../intent';
import { LOGIN_TYPE } from '../../secret-types';
import { type FixedSecret, secretFromStore, secretWithPassword } from './fixed-secret';

const HOURLY_SECONDS = 3600;
const PASSWORD_LENGTH = 43;

/** The five accounts of Migration Portal. */
export function migrationSecrets(intent: InstallationIntent): RenderedManifest[] {
  const accounts = intent.scenarios.migration?.accounts;
  if (accounts?.kind === 'generated') {
    return ACCOUNTS.flatMap((account) => {
      const data = { username: account.username, password: '{{ .password }}' };
      return secretWithPassword(intent, secretOf(account), data, PASSWORD_LENGTH);
    });
  }
  if (accounts?.kind === 'external') {
    return ACCOUNTS.map((account) => {
      const { secretName, username } = account;
      const data = { username, password: `{{ index . "${secretName}" }}` };
      return secretFromStore(intent, secretOf(account), { source: accounts.source, keys: [secretName], data, refresh: HOURLY_SECONDS });
    });
  }
  return [];
}

function secretOf({ secretName, namespace }: WrittenAccount): FixedSecret {
  return { id: secretName, name: secretName, namespace, type: LOGIN_TYPE, origin: 'scenarios.withMigration' };
}
