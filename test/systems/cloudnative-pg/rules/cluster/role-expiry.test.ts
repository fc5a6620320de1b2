import { expect, test } from 'vitest';
import { roleExpiryCanBeRead as rule } from '../../../../../src/systems/cloudnative-pg/rules/cluster/role-expiry';
import { clusterWith, texts } from '../judging';

test.each([['no time', clusterWith({ managed: { roles: [{ name: 'a' }] } })]])('%s does not concern the rule', (_name, cluster) => {
  expect(texts(rule, cluster)).toBeUndefined();
});

test.each([
  ['2027-01-31T00:00:00Z', clusterWith({ managed: { roles: [{ name: 'a', validUntil: '2027-01-31T00:00:00Z' }] } })],
  ['2027-01-31T00:00:00.5+02:00', clusterWith({ managed: { roles: [{ name: 'a', validUntil: '2027-01-31T00:00:00.5+02:00' }] } })],
])('%s passes', (_name, cluster) => {
  expect(texts(rule, cluster)).toEqual([]);
});

test.each([
  [
    '2027-01-31t00:00:00z',
    clusterWith({ managed: { roles: [{ name: 'a', validUntil: '2027-01-31t00:00:00z' }] } }),
    ['error /spec/managed/roles/0/validUntil: "2027-01-31t00:00:00z" is no time that the operator reads; write it as 2027-01-31T00:00:00Z'],
  ],
  [
    '2027-01-31 00:00:00',
    clusterWith({ managed: { roles: [{ name: 'a', validUntil: '2027-01-31 00:00:00' }] } }),
    ['error /spec/managed/roles/0/validUntil: "2027-01-31 00:00:00" is no time that the operator reads; write it as 2027-01-31T00:00:00Z'],
  ],
  [
    'tomorrow',
    clusterWith({ managed: { roles: [{ name: 'a', validUntil: 'tomorrow' }] } }),
    ['error /spec/managed/roles/0/validUntil: "tomorrow" is no time that the operator reads; write it as 2027-01-31T00:00:00Z'],
  ],
])('%s fails', (_name, cluster, expected) => {
  expect(texts(rule, cluster)).toEqual(expected);
});
