import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/finding';
import { clientAuthorityHasKey as rule } from '../../../../src/systems/cloudnative-pg/rules/client-authority-key';
import { clusterWith, manifest, texts } from './judging';

const cluster = clusterWith({
  certificates: { clientCASecret: 'clients', replicationTLSSecret: 'replication' },
});
const pooler = (pgbouncer: JsonObject = {}) =>
  manifest('Pooler', 'pool', { cluster: { name: 'orders' }, pgbouncer: { poolMode: 'session', ...pgbouncer } });
const secret = (data: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'clients', namespace: 'orders' },
  data,
});
const certificate: JsonObject = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'clients', namespace: 'orders' },
  spec: { secretName: 'clients', isCA: true, commonName: 'clients', issuerRef: { name: 'root' } },
};
const role = (enabled: boolean) =>
  manifest('DatabaseRole', 'dba', { cluster: { name: 'orders' }, name: 'dba', login: true, clientCertificate: { enabled } });

test.each([
  ['a pooler whose cluster has the operator make the authority', [clusterWith(), pooler()]],
  ['a pooler with a certificate of its own', [cluster, certificate, pooler({ serverTLSSecret: { name: 'own' }, authQuery: 'SELECT 1' })]],
  ['a pooler whose authority was not given', [cluster, pooler()]],
  ['a role without a certificate', [cluster, certificate, role(false)]],
])('%s does not concern the rule', (_name, documents) => {
  expect(texts(rule, ...documents)).toBeUndefined();
});

test('an authority with its key passes', () => {
  expect(texts(rule, cluster, secret({ 'ca.crt': 'eA==', 'ca.key': 'eA==' }), pooler())).toEqual([]);
});

test('an authority without its key fails', () => {
  expect(texts(rule, cluster, secret({ 'ca.crt': 'eA==' }), pooler())).toEqual([
    'error /spec: the client authority of "orders", the Secret "clients", has no key "ca.key" to sign with; let the operator make the client authority: leave clientCASecret out',
  ]);
});

test.each([
  ['a pooler', pooler()],
  ['a role that asks for a certificate', role(true)],
])('an authority that cert-manager keeps fails for %s', (_name, companion) => {
  expect(texts(rule, cluster, certificate, companion)).toEqual([
    'error /spec: the client authority of "orders" is the Secret "clients" that cert-manager fills, which has no key "ca.key" to sign with; let the operator make the client authority: leave clientCASecret out',
  ]);
});
