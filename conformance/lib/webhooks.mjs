import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './client.mjs';
import { create, readObjects } from './definitions.mjs';
import { moduleFolder } from './go.mjs';
import { certificateFile } from './server.mjs';

const collections = {
  MutatingWebhookConfiguration: 'mutatingwebhookconfigurations',
  ValidatingWebhookConfiguration: 'validatingwebhookconfigurations',
};

/** Registers the webhooks of a release, pointed at a manager outside the cluster, and waits until they judge. */
export async function registerWebhooks(server, manager, release) {
  const manifest = join(await moduleFolder(release), release.webhooks);
  const ca = (await readFile(certificateFile(server.access))).toString('base64');
  for (const object of await readObjects([manifest])) {
    const collection = collections[object.kind];
    if (collection) {
      await create(server.client, `/apis/admissionregistration.k8s.io/v1/${collection}`, pointedAt(manager.url, ca, object));
    }
  }
  // The server learns of webhooks by a watch, of the two configurations one after the other: what is sent before passes unjudged.
  // The mutating webhook trips over the wrong type, the validating one over the wrong text.
  await untilRefused(server, manager, 10, 'mcluster.cnpg.io');
  await untilRefused(server, manager, 'abc', 'vcluster.cnpg.io');
}

function pointedAt(url, caBundle, configuration) {
  const webhooks = configuration.webhooks.map((webhook) => ({
    ...webhook,
    clientConfig: { url: url + webhook.clientConfig.service.path, caBundle },
  }));
  return { ...configuration, webhooks };
}

function untilRefused(server, manager, size, webhook) {
  const cluster = {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name: 'probe' },
    spec: { instances: 1, storage: { size } },
  };
  return until(`the webhook ${webhook} judging`, manager, async () => {
    const { text } = await server.client.post('/apis/postgresql.cnpg.io/v1/namespaces/default/clusters?dryRun=All', cluster);
    return text.includes(`admission webhook \\"${webhook}\\" denied the request`) || text;
  });
}
