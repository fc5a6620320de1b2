import { expect, test } from 'vitest';
import { ldapIsComplete as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/ldap';
import { clusterWith, texts } from '../judging';

test.each([['no LDAP', clusterWith({})]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([['a server', clusterWith({ postgresql: { ldap: { server: 'a', bindAsAuth: { prefix: 'a' } } } })]])(
  '%s passes',
  (_name, cluster) => {
    expect(texts(rule, cluster)).toEqual([]);
  },
);

test.each([
  [
    'no server',
    clusterWith({ postgresql: { ldap: { port: 389 } } }),
    ['error /spec/postgresql/ldap/server: there is no server, one is expected; write the server'],
  ],
  [
    'both ways',
    clusterWith({ postgresql: { ldap: { server: 'a', bindAsAuth: {}, bindSearchAuth: {} } } }),
    ['error /spec/postgresql/ldap: bindAsAuth stands beside bindSearchAuth, one of both is expected; remove one'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
