import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { start } from './children.mjs';
import { Client, until } from './client.mjs';
import { create } from './definitions.mjs';
import { programs } from './go.mjs';
import { certificateFile } from './server.mjs';

const ownNamespace = 'cnpg-system';

/**
 * The CloudNativePG manager, out of cluster, with the certificate of the server.
 *
 * Start it after the definitions: it looks for the VolumeSnapshot kind once.
 */
export async function startManager(server, release) {
  await create(server.client, '/api/v1/namespaces', namespace(ownNamespace));
  const port = await freePort();
  const manager = start('the CloudNativePG manager', programs.manager(release), flags(port), {
    logFile: join(server.folder, 'manager.log'),
    env: {
      KUBECONFIG: await writeKubeconfig(server),
      // It serves with apiserver.crt and apiserver.key of this folder, and then leaves the webhook configurations alone.
      WEBHOOK_CERT_DIR: server.access.certificates,
      OPERATOR_NAMESPACE: ownNamespace,
      // Webhooks judge every namespace, reconcilers see this empty one: what a test creates is left alone.
      WATCH_NAMESPACE: ownNamespace,
      // As in the release manifest, else defaulted objects differ from those in production.
      MONITORING_QUERIES_CONFIGMAP: 'cnpg-default-monitoring',
      OPERATOR_IMAGE_NAME: 'operator.invalid/cloudnative-pg',
    },
  });
  const url = `https://127.0.0.1:${port}`;
  await untilReady(manager, url, server);
  return { ...manager, url };
}

export function namespace(name) {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

function flags(port) {
  return ['controller', `--webhook-port=${port}`, '--metrics-bind-address=0', '--leader-elect=false', '--log-level=warning'];
}

async function untilReady(manager, url, server) {
  const client = new Client(url, { ca: await readFile(certificateFile(server.access)) });
  await until('the manager ready', manager, async () => {
    const { code, text } = await client.get('/readyz');
    return code === 200 || text;
  });
  client.close();
}

/** JSON is YAML, and saves a writer. */
async function writeKubeconfig({ access, folder }) {
  const file = join(folder, 'kubeconfig.json');
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'judge', cluster: { server: access.url, 'certificate-authority': certificateFile(access) } }],
    users: [{ name: 'judge', user: { token: access.token } }],
    contexts: [{ name: 'judge', context: { cluster: 'judge', user: 'judge' } }],
    'current-context': 'judge',
  };
  await writeFile(file, JSON.stringify(config), { mode: 0o600 });
  return file;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
