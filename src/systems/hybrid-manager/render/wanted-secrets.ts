import { memberAt } from '../../../finding';
import type { RenderedManifest } from '../../rendering';
import { ACCOUNTS } from '../answers/migration';
import type { InstallationIntent } from '../intent';
import * as names from '../names';
import { PREPARED_SECRETS, type PreparedSecret } from '../prepared-secrets';
import type { ReadinessSecret } from '../readiness';
import { LOGIN_KEYS, LOGIN_TYPE, OWN_AUTHORITY, PORTAL_CERTIFICATE, PULL_KEY, PULL_TYPE, TLS_TYPE } from '../secret-types';
import { scenariosOf } from './scenarios';

/** Every Secret that has to be there, whoever makes it, and what can be asked of each. */
export function wantedSecrets(intent: InstallationIntent): ReadinessSecret[] {
  return [...pullSecrets(intent), ...fixedSecrets(intent), ...accounts(intent), ...certificate(intent)];
}

/** Those that none of the manifests makes, as `<namespace>/<name>`. */
export function existingSecrets(intent: InstallationIntent, manifests: readonly RenderedManifest[]): string[] {
  const made = manifests
    .filter(({ body }) => body.kind === 'Secret' || body.kind === 'ExternalSecret')
    .map(({ body }) => `${memberAt(body, 'metadata', 'namespace')}/${memberAt(body, 'metadata', 'name')}`);
  return wantedSecrets(intent)
    .map(({ namespace, name }) => `${namespace}/${name}`)
    .filter((secret) => !made.includes(secret));
}

function pullSecrets({ registry }: InstallationIntent): ReadinessSecret[] {
  if (!registry.pullSecret) {
    return [];
  }
  const secret = { name: registry.pullSecret.name, type: PULL_TYPE, keys: [PULL_KEY] };
  return [
    { ...secret, namespace: names.BOOTSTRAP_NAMESPACE },
    { ...secret, namespace: names.REPLICATOR_NAMESPACE, replicateTo: '*' },
  ];
}

/** Those with fixed names. */
export function wantedPreparedSecrets(intent: InstallationIntent): PreparedSecret[] {
  const { release, scenarios } = intent;
  const installed: readonly string[] = scenariosOf(intent);
  return PREPARED_SECRETS.filter(
    ({ scenario, optional, wantedBy }) => installed.includes(scenario) && wantedBy(release) && (!optional || scenarios.genAi?.huggingFace),
  );
}

function fixedSecrets(intent: InstallationIntent): ReadinessSecret[] {
  const { objectStore } = intent;
  return wantedPreparedSecrets(intent).map(({ name, namespace, type, keys, replicateTo }) => ({
    namespace,
    name,
    type,
    keys: name === names.OBJECT_STORAGE_SECRET ? [...Object.keys(objectStore.plain), ...objectStore.secretKeys] : Object.keys(keys),
    replicateTo,
  }));
}

function accounts({ scenarios }: InstallationIntent): ReadinessSecret[] {
  const { migration } = scenarios;
  return migration === undefined || migration.accounts.kind === 'built-in'
    ? []
    : ACCOUNTS.map(({ namespace, secretName }) => ({
        namespace,
        name: secretName,
        type: LOGIN_TYPE,
        keys: LOGIN_KEYS,
      }));
}

function certificate({ tls }: InstallationIntent): ReadinessSecret[] {
  if (tls.kind !== 'authority' && tls.kind !== 'certificate') {
    return [];
  }
  const { keys, copiedTo } = tls.kind === 'authority' ? OWN_AUTHORITY : PORTAL_CERTIFICATE;
  return [{ namespace: names.DEFAULT_NAMESPACE, name: tls.pair.name, type: TLS_TYPE, keys, replicateTo: copiedTo }];
}
