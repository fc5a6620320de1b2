import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { start } from './children.mjs';
import { Client, until } from './client.mjs';
import { programs } from './go.mjs';

/** A kube-apiserver of our own, empty, ready for requests. */
export async function startServer() {
  const folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const server = start('the API server', programs.server, [folder], { logFile: join(folder, 'apiserver.log') });
  // The server may still write while it is being killed.
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeFolder);
  try {
    const access = JSON.parse(await Promise.race([firstLine(server.child.stdout), server.died]));
    const client = await connect(server, access);
    return {
      ...server,
      access,
      client,
      folder,
      async stop() {
        client.close();
        await server.stop();
        removeFolder();
      },
    };
  } catch (error) {
    await server.stop();
    removeFolder();
    throw error;
  }
}

export function certificateFile({ certificates }) {
  return join(certificates, 'apiserver.crt');
}

async function connect(server, access) {
  let client;
  await until('the API server ready', server, async () => {
    client ??= new Client(access.url, { ca: await readFile(certificateFile(access)), token: access.token });
    const { code, text } = await client.get('/readyz');
    return code === 200 || text;
  });
  return client;
}

async function firstLine(stream) {
  for await (const line of createInterface({ input: stream })) {
    return line;
  }
}
