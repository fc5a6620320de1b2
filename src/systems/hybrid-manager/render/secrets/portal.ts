import type { RenderedManifest } from '../../../rendering';
import { has } from '../../features';
import type { InstallationIntent } from '../../intent';
import { DEFAULT_NAMESPACE, DEX_FERNET_SECRET, DEX_NAMESPACE, PORTAL_BOOTSTRAP_SECRET, USER_ZERO_ID } from '../../names';
import { type DurableSecret, durableSecret } from './fixed-secret';

/** Letters and digits only, so that standard base64 and the URL-safe one that Fernet wants are the same. */
export const FERNET = { length: 32, made: '{{ .password | b64enc }}' };

const ORIGIN = 'scenarios.portalKey';

/** The key that identity providers are encrypted with, and since 2026.2 the first administrator beside it. */
export function portalSecrets(intent: InstallationIntent): RenderedManifest[] {
  const { portalKey } = intent.scenarios;
  const secret = secretOf(intent);
  return portalKey && secret ? durableSecret(intent, secret, portalKey) : [];
}

function secretOf({ release, administrator }: InstallationIntent): DurableSecret | undefined {
  const common = { type: 'Opaque', key: 'fernet-key', origin: ORIGIN, ...FERNET };
  if (has(release, 'dexFernetKey')) {
    return { ...common, id: DEX_FERNET_SECRET, name: DEX_FERNET_SECRET, namespace: DEX_NAMESPACE };
  }
  return has(release, 'portalBootstrapSecret')
    ? {
        ...common,
        id: PORTAL_BOOTSTRAP_SECRET,
        name: PORTAL_BOOTSTRAP_SECRET,
        namespace: DEFAULT_NAMESPACE,
        replicateTo: DEX_NAMESPACE,
        besides: { 'static-passwords.yaml': staticPasswords(administrator) },
      }
    : undefined;
}

/** The administrators as the portal reads them: JSON, which is YAML as well, and quotes every text. */
export function staticPasswords({ email, username, hash }: InstallationIntent['administrator']): string {
  return `staticPasswords:\n- ${JSON.stringify({ email, hash, userID: USER_ZERO_ID, username })}\n`;
}
