import { isJsonObject, itemsAt, memberAt, type Rule } from '../../../finding';
import { clusterOf, DATABASE } from './kinds';

/** Extensions that the operator creates and drops by itself, by the namespace of their parameters. */
const MANAGED_EXTENSIONS = new Set(['pg_stat_statements', 'pgaudit']);

export const managedExtensionIsOn: Rule = {
  id: 'CNPG-105',
  title: 'A managed extension has a parameter of its namespace',
  kinds: [DATABASE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/postgresql_conf/#managed-extensions',
  reason:
    'The operator loads pg_stat_statements and pgaudit while the cluster sets a parameter of theirs, and drops the extension from every ' +
    'database at the next start of a primary while it sets none.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    const wanted = itemsAt(document.body, 'spec', 'extensions').flatMap((item, at) => {
      const name = isJsonObject(item) && item.ensure !== 'absent' ? item.name : undefined;
      return typeof name === 'string' && MANAGED_EXTENSIONS.has(name) ? [{ name, at }] : [];
    });
    if (!cluster || wanted.length === 0) {
      return undefined;
    }
    const parameters = memberAt(cluster.body, 'spec', 'postgresql', 'parameters');
    const names = isJsonObject(parameters) ? Object.keys(parameters) : [];
    return wanted
      .filter(({ name }) => !names.some((parameter) => parameter.startsWith(`${name}.`)))
      .map(({ name, at }) => ({
        path: `/spec/extensions/${at}/name`,
        problem: `the cluster "${cluster.name}" sets no parameter "${name}.…", so the operator drops the extension "${name}"`,
        fix: `set one on the cluster, for example ${name === 'pgaudit' ? "'pgaudit.log': 'ddl, role'" : "'pg_stat_statements.track': 'all'"}`,
      }));
  },
};

export const tablespaceIsDeclared: Rule = {
  id: 'CNPG-106',
  title: 'A database is kept in a tablespace that the cluster has',
  kinds: [DATABASE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/tablespaces/',
  reason: 'The operator cannot create a database in a tablespace that is not there, and tries again for ever.',

  check(document, { inventory }) {
    const cluster = clusterOf(document, inventory);
    const tablespace = memberAt(document.body, 'spec', 'tablespace');
    if (!cluster || typeof tablespace !== 'string' || tablespace === '' || tablespace.startsWith('pg_')) {
      return undefined;
    }
    const names = itemsAt(cluster.body, 'spec', 'tablespaces').map((item) => memberAt(item, 'name'));
    return names.includes(tablespace)
      ? []
      : [
          {
            path: '/spec/tablespace',
            problem: `the cluster "${cluster.name}" has no tablespace "${tablespace}"`,
            fix: `add it to the cluster's tablespaces, or use ${names.length > 0 ? names.map((name) => `"${name}"`).join(', ') : 'none'}`,
          },
        ];
  },
};
