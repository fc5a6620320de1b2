import { ManifestDraft, type RenderedManifest } from '../../../rendering';
import type { InstallationIntent } from '../../intent';
import { BOOTSTRAP_NAMESPACE, REPLICATOR_NAMESPACE } from '../../names';
import { LOGIN_KEYS, PULL_KEY, PULL_TYPE } from '../../secret-types';
import { type FixedSecret, secretFromStore, secretInManifest } from './fixed-secret';

const HOURLY_SECONDS = 3600;

/** The Secrets that images are pulled with, and the account that uses them. */
export function pullSecrets(intent: InstallationIntent): RenderedManifest[] {
  const { pullSecret } = intent.registry;
  if (!pullSecret) {
    return [];
  }
  const { name, source } = pullSecret;
  const places: FixedSecret[] = [
    { id: `${name}-${BOOTSTRAP_NAMESPACE}`, name, namespace: BOOTSTRAP_NAMESPACE, type: PULL_TYPE, origin: 'registry' },
    {
      id: `${name}-${REPLICATOR_NAMESPACE}`,
      name,
      namespace: REPLICATOR_NAMESPACE,
      type: PULL_TYPE,
      replicateTo: '*',
      origin: 'registry',
    },
  ];
  const host = intent.registry.url.split('/')[0];
  const account = serviceAccount(intent, name);
  switch (source.kind) {
    case 'existing':
      return [account];
    case 'manifest': {
      const { username, password } = source.values;
      return [...places.map((place) => secretInManifest(intent, place, { [PULL_KEY]: dockerConfig(host, username, password) })), account];
    }
    case 'external':
      return [...places.map((place) => fetched(intent, place, host, source.source)), account];
  }
}

function fetched(intent: InstallationIntent, place: FixedSecret, host: string, source: Parameters<typeof secretFromStore>[2]['source']) {
  return secretFromStore(intent, place, {
    source,
    keys: LOGIN_KEYS,
    data: { [PULL_KEY]: dockerConfigTemplate(host, '.username', '.password') },
    refresh: HOURLY_SECONDS,
  });
}

/** What a client of the registry reads. */
export function dockerConfig(host: string, username: string, password: string): string {
  const auth = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
  return JSON.stringify({ auths: { [host]: { username, password, auth } } });
}

/**
 * The same, made by External Secrets of what it fetched; `toJson` keeps quotes and backslashes in passwords whole.
 *
 * @param user and password as expressions of a Go template
 */
export function dockerConfigTemplate(host: string, user: string, password: string): string {
  const auth = `{{ printf "%s:%s" ${user} ${password} | b64enc | toJson }}`;
  return `{"auths":{${JSON.stringify(host)}:{"username":{{ ${user} | toJson }},"password":{{ ${password} | toJson }},"auth":${auth}}}}`;
}

/** Pods of the installation start as this account, which every namespace has. */
function serviceAccount({ labels, annotations }: InstallationIntent, secretName: string): RenderedManifest {
  const draft = new ManifestDraft('v1', 'ServiceAccount', { name: 'default', namespace: BOOTSTRAP_NAMESPACE, labels, annotations });
  draft.set(['imagePullSecrets'], [{ name: secretName }], 'registry');
  return draft.done('default-service-account');
}
