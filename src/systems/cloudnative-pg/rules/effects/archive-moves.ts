import { type Document, type Inventory, memberAt, type RuleFinding } from '../../../../finding';
import { ownArchive } from '../references/archives';
import { barmanArchiver, written } from '../references/plugins';
import { clusterEffect } from './effect';

export const archiveStays = clusterEffect({
  id: 'CNPG-523',
  title: 'The archive of a cluster stays where it is',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/wal_archiving/',
  reason:
    'Base backups and WAL are used together. After a move the old place has no further WAL and the new one no base backup, so nothing that happens ' +
    'between the move and the end of the next backup can be restored.',

  check({ document, before }, inventory) {
    const was = archiverOf(before);
    return was === undefined ? undefined : moved(was, document, inventory);
  },
});

interface Archiver {
  readonly path: string;
  /** The ObjectStore for the plugin, the destination for the store that is built in. */
  readonly place: string;
  readonly endpoint: string;
  readonly isPlugin: boolean;
  readonly serverName: string;
}

function archiverOf(cluster: Document): Archiver | undefined {
  const archiver = barmanArchiver(cluster);
  const parameters = memberAt(archiver?.plugin, 'parameters');
  const store = written(memberAt(parameters, 'barmanObjectName'));
  if (archiver && store !== undefined) {
    const serverName = written(memberAt(parameters, 'serverName')) ?? cluster.name;
    return { path: `${archiver.path}/parameters`, place: store, endpoint: '', isPlugin: true, serverName };
  }
  const inTree = memberAt(cluster.body, 'spec', 'backup', 'barmanObjectStore');
  const destination = written(memberAt(inTree, 'destinationPath'));
  return destination === undefined
    ? undefined
    : {
        path: '/spec/backup/barmanObjectStore',
        place: destination.replace(/\/$/, ''),
        endpoint: written(memberAt(inTree, 'endpointURL')) ?? '',
        isPlugin: false,
        serverName: written(memberAt(inTree, 'serverName')) ?? cluster.name,
      };
}

function moved(was: Archiver, document: Document, inventory: Inventory): RuleFinding[] {
  const is = archiverOf(document);
  if (!is) {
    const fix = 'keep the archive until another one holds a base backup';
    return [{ path: '/spec', problem: 'the cluster archived its WAL, and does so no more', fix }];
  }
  const parts = [is.serverName === was.serverName ? '' : `the server name changes from "${was.serverName}" to "${is.serverName}"`];
  if (was.isPlugin === is.isPlugin) {
    const what = is.isPlugin ? 'ObjectStore' : 'destination';
    parts.push(is.place === was.place ? '' : `the ${what} changes from "${was.place}" to "${is.place}"`);
    parts.push(is.endpoint === was.endpoint ? '' : `the endpoint changes from "${was.endpoint}" to "${is.endpoint}"`);
  } else if (is.isPlugin) {
    parts.push(isSamePlace(was, document, inventory) ? '' : 'the ObjectStore is for another destination than the built-in store was');
  }
  const problem = parts.filter((part) => part !== '').join(', and ');
  return problem === ''
    ? []
    : [
        {
          path: is.path,
          problem: `${problem}: what is archived goes to a place without a base backup`,
          fix: 'take a base backup right after the change, and keep the old place until its retention is over',
        },
      ];
}

/** From the built-in store to the plugin, which is how one moves on; a store that is not given is taken to be the same. */
function isSamePlace(was: Archiver, document: Document, inventory: Inventory): boolean {
  const shown = ownArchive(document, inventory)?.shown;
  return shown === undefined || shown.startsWith('the ObjectStore') || shown === `"${was.place}"`;
}
