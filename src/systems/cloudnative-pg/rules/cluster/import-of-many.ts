import { itemsAt, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { textAt } from './view';

const IMPORT = ['bootstrap', 'initdb', 'import'];
const PATH = `/spec/${IMPORT.join('/')}`;

export const importOfMany = clusterRule({
  id: 'CNPG-317',
  title: 'A monolith import says which databases, by name or all',
  source: 'https://cloudnative-pg.io/documentation/current/database_import/#the-monolith-type',
  reason:
    'The monolith type imports databases and roles as they are. "*" means all of them and stands alone; there is no application database to run SQL in.',
  about: [`${PATH}/type`],

  check(spec) {
    if (textAt(spec, ...IMPORT, 'type') !== 'monolith') {
      return undefined;
    }
    const findings: RuleFinding[] = [];
    if (itemsAt(spec, ...IMPORT, 'databases').length === 0) {
      const problem = 'no database is listed, at least 1 is expected';
      findings.push({ path: `${PATH}/databases`, problem, fix: 'list the databases, or write ["*"]' });
    }
    for (const list of ['databases', 'roles']) {
      const names = itemsAt(spec, ...IMPORT, list);
      if (names.length > 1 && names.includes('*')) {
        const problem = `"*" stands among ${names.length} ${list}, alone is expected`;
        findings.push({ path: `${PATH}/${list}`, problem, fix: 'keep "*", or the names' });
      }
    }
    if (itemsAt(spec, ...IMPORT, 'postImportApplicationSQL').length > 0) {
      const problem = 'SQL for the application database is given, none is expected for the type "monolith"';
      findings.push({ path: `${PATH}/postImportApplicationSQL`, problem, fix: 'remove it, or write type: microservice' });
    }
    return findings;
  },
});
