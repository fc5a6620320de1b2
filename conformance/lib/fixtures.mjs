import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JudgeError } from './errors.mjs';
import { moduleFolder } from './go.mjs';
import { temporaryFolder } from './temporary.mjs';

/** What upstream's tests put into their templates, or something of the same form. */
const values = {
  AZURE_BLOB_CONTAINER: 'backups',
  AZURE_STORAGE_ACCOUNT: 'account',
  BACKUP_NAME: 'backup',
  BARMAN_BACKUP_NAME: 'barman-backup',
  E2E_CSI_STORAGE_CLASS: 'csi',
  E2E_DEFAULT_STORAGE_CLASS: 'standard',
  E2E_DEFAULT_VOLUMESNAPSHOT_CLASS: 'csi-snapshots',
  E2E_PRE_ROLLING_UPDATE_IMG: 'ghcr.io/cloudnative-pg/postgresql:17.2',
  PG_MAJOR: '17',
  POSTGRES_IMG: 'ghcr.io/cloudnative-pg/postgresql:17.4',
  SERVER_NAME: 'server',
};
const snapshots = /^(REPLICA_CLUSTER_)?SNAPSHOT_/;
const times = { SNAPSHOT_PITR: '2026-01-02 03:04:05.000000+00', SNAPSHOT_PITR_RFC3339: '2026-01-02T03:04:05Z' };

/** Copies of the fixtures in a folder of their own, templates filled in. */
export async function fixtureFiles({ folder: within, ...module }) {
  const source = join(await moduleFolder(module), within);
  const folder = await temporaryFolder('fixtures');
  const names = (await readdir(source, { recursive: true })).filter((name) => /\.ya?ml(\.template)?$/.test(name)).sort();
  const paths = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name.replace(/\.template$/, ''));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, filledIn(await readFile(join(source, name), 'utf8'), name));
      return path;
    }),
  );
  return { folder, paths };
}

function filledIn(text, name) {
  return text.replace(/\$\{(\w+)\}/g, (_, variable) => {
    const value = times[variable] ?? values[variable] ?? (snapshots.test(variable) ? 'snapshot' : undefined);
    if (value === undefined) {
      throw new JudgeError(`lib/fixtures.mjs has no value for ${variable} in ${name}`);
    }
    return value;
  });
}
