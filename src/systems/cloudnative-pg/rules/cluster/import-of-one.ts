import { itemsAt, type RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { textAt, textsAt } from './view';

const IMPORT = ['bootstrap', 'initdb', 'import'];
const PATH = `/spec/${IMPORT.join('/')}`;

export const importOfOne = clusterRule({
  id: 'CNPG-316',
  title: 'A microservice import takes one database and no roles',
  source: 'https://cloudnative-pg.io/documentation/current/database_import/#the-microservice-type',
  reason: 'The microservice type imports one database into the application database, with the application user as its owner.',
  about: [`${PATH}/type`],

  check(spec) {
    if (textAt(spec, ...IMPORT, 'type') !== 'microservice') {
      return undefined;
    }
    const [databases, roles] = [itemsAt(spec, ...IMPORT, 'databases'), itemsAt(spec, ...IMPORT, 'roles')];
    const findings: RuleFinding[] = [];
    if (databases.length !== 1) {
      const problem = `${databases.length} databases are listed, exactly 1 is expected for the type "microservice"`;
      findings.push({ path: `${PATH}/databases`, problem, fix: 'list the one database, or write type: monolith' });
    }
    if (roles.length !== 0) {
      const problem = `${roles.length} ${roles.length === 1 ? 'role is' : 'roles are'} listed, none is expected for the type "microservice"`;
      findings.push({ path: `${PATH}/roles`, problem, fix: 'remove the roles, or write type: monolith' });
    }
    const [name = ''] = textsAt(spec, ...IMPORT, 'databases');
    if (databases.length === 1 && name.includes('*')) {
      const problem = `the database is "${name}", a name without "*" is expected for the type "microservice"`;
      findings.push({ path: `${PATH}/databases/0`, problem, fix: 'name the database, or write type: monolith' });
    }
    return findings;
  },
});
