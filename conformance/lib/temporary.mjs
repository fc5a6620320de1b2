import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = [];

/** A folder that is gone when the run ends. */
export async function temporaryFolder(prefix) {
  const folder = await mkdtemp(join(tmpdir(), `${prefix}-`));
  folders.push(folder);
  return folder;
}

process.once('exit', () => {
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true });
  }
});
