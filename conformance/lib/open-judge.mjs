import { installDefinitions } from './definitions.mjs';
import { startManager } from './manager.mjs';
import { companions, releases } from './operators.mjs';
import { startServer } from './server.mjs';
import { registerWebhooks } from './webhooks.mjs';

/** A server with the definitions of one release and, where wanted, its manager with the webhooks. */
export async function openJudge(releaseName, { withManager }) {
  const release = releases.get(releaseName);
  const server = await startServer();
  let manager;
  const stop = async () => {
    await manager?.stop();
    await server.stop();
  };
  try {
    await installDefinitions(server, [release, ...companions]);
    if (withManager) {
      manager = await startManager(server, releaseName);
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
  return { client: server.client, release: releaseName, withManager, alive, stop };
}
