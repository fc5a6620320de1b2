import type { RuleFinding } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, textAt } from './view';

const PATH = '/spec/postgresql/ldap';

export const ldapIsComplete = clusterRule({
  id: 'CNPG-355',
  title: 'LDAP has a server and one way to bind',
  source: 'https://www.postgresql.org/docs/current/auth-ldap.html',
  reason:
    'Postgres either binds as the user directly, or searches for the user first. The operator writes one line of pg_hba.conf from it.',
  about: [PATH],

  check(spec) {
    if (!isSet(spec, 'postgresql', 'ldap')) {
      return undefined;
    }
    const findings: RuleFinding[] = [];
    if (textAt(spec, 'postgresql', 'ldap', 'server') === '') {
      findings.push({ path: `${PATH}/server`, problem: 'there is no server, one is expected', fix: 'write the server' });
    }
    if (isSet(spec, 'postgresql', 'ldap', 'bindAsAuth') && isSet(spec, 'postgresql', 'ldap', 'bindSearchAuth')) {
      findings.push({ path: PATH, problem: 'bindAsAuth stands beside bindSearchAuth, one of both is expected', fix: 'remove one' });
    }
    return findings;
  },
});
