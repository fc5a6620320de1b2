import type { InstallationIntent } from '../intent';
import { DEFAULT_NAMESPACE, OBJECT_STORAGE_SECRET } from '../names';
import { PAGES } from './pages';
import { asked, askedInSecret, quoted, sh } from './shell';
import type { Step } from './step';

/** Keys that can be looked at by everybody. */
const OPEN = new Set(['subscription_id', 'resource_group_name', 'region', 'location_id', 'project_id', 'client_id', 'tenant_id']);
const OF_A_FILE = 'credentials_json_base64';

/** The Secret of the object store, where the program does not make it. */
export function objectStoreSecret({ objectStore, location }: InstallationIntent): Step | undefined {
  const { plain, secretKeys, source } = objectStore;
  if (source.kind !== 'existing' || (location.joinedBy === 'bucket' && location.role === 'secondary')) {
    return undefined;
  }
  return {
    title: 'Make the Secret of the object store',
    source: PAGES.objectStorage,
    body: [
      `\`${OBJECT_STORAGE_SECRET}\` in the namespace \`${DEFAULT_NAMESPACE}\` has exactly the keys ${[...Object.keys(plain), ...secretKeys].map((key) => `\`${key}\``).join(', ')}. Where it is not there yet, give what the program does not know:`,
      ...secretKeys.map(question),
      'A file for each key, so that no value is an argument of kubectl:',
      sh(
        `mkdir ${OBJECT_STORAGE_SECRET}`,
        ...Object.entries(plain).map(([key, value]) => `printf %s ${quoted(value)} > ${OBJECT_STORAGE_SECRET}/${key}`),
        ...secretKeys.map((key) => `${printed(key)} > ${OBJECT_STORAGE_SECRET}/${key}`),
        `kubectl create secret generic ${OBJECT_STORAGE_SECRET} --namespace=${DEFAULT_NAMESPACE} --type=Opaque --from-file=${OBJECT_STORAGE_SECRET}`,
        `rm -r ${OBJECT_STORAGE_SECRET}`,
      ),
    ],
  };
}

function question(key: string): string {
  if (key === OF_A_FILE) {
    return `\`STORE_KEY_FILE\` is the path of the service account's key, a JSON file:\n\n${asked('STORE_KEY_FILE')}`;
  }
  return OPEN.has(key) ? asked(variableOf(key)) : askedInSecret(variableOf(key));
}

function printed(key: string): string {
  return key === OF_A_FILE ? 'base64 < "$STORE_KEY_FILE" | tr -d \'\\n\'' : `printf %s "$${variableOf(key)}"`;
}

function variableOf(key: string): string {
  return `STORE_${key.toUpperCase()}`;
}
