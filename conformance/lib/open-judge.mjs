import { installDefinitions } from './definitions.mjs';
import { startManager } from './manager.mjs';
import { companions, releases } from './operators.mjs';
import { startServer } from './server.mjs';
import { registerWebhooks } from './webhooks.mjs';

/** A server with the definitions of one release and, where its manager is built, the webhooks. */
export async function openJudge(releaseName) {
  const release = releases.get(releaseName);
  const server = await startServer();
  let manager;
  const stop = async () => {
    await manager?.stop();
    await server.stop();
  };
  try {
    await installDefinitions(server, [release, ...companions]);
    if (release.webhooks) {
      manager = await startManager(server);
      await registerWebhooks(server, manager, release);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  const alive = () => {
    server.alive();
    manager?.alive();
  };
  return { client: server.client, alive, stop };
}
