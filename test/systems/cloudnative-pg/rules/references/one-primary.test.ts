import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import type { JsonObject } from '../../../../../src/finding';
import { SYSTEMS } from '../../../../../src/systems';
import { clusterWith } from '../judging';

const store = (serverName: string) => ({ destinationPath: `s3://acme/${serverName}`, serverName });

function site(self: string, primary: string, other: string, replica: JsonObject = {}): JsonObject {
  return clusterWith({
    replica: { self, primary, source: other, ...replica },
    backup: { barmanObjectStore: store(self) },
    externalClusters: [self, other].map((name) => ({ name, barmanObjectStore: store(name) })),
  });
}

function said(berlin: JsonObject, paris?: JsonObject): string[] | undefined {
  const subjects = [{ place: 'berlin.yaml', body: berlin }, ...(paris ? [{ place: 'paris.yaml', body: paris }] : [])];
  const { findings, rulesApplied } = check(subjects, { systems: SYSTEMS });
  const found = findings.filter(({ rule }) => rule === 'CNPG-632');
  return rulesApplied.includes('CNPG-632')
    ? found.map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`)
    : undefined;
}

const line = (here: string, there: string) =>
  `error /spec/replica/primary: the primary is "${here}" here, and "${there}" calls itself the primary as well, in the cluster "orders" of ${there}.yaml; name the same primary in both: demote one first, then promote the other with its token`;

test('a cluster of its own has no sites', () => {
  expect(said(clusterWith())).toBeUndefined();
});

test('one site that is given is not compared', () => {
  expect(said(site('berlin', 'berlin', 'paris'))).toEqual([]);
});

test('both name the same', () => {
  expect(said(site('berlin', 'berlin', 'paris'), site('paris', 'berlin', 'berlin'))).toEqual([]);
});

test('both follow while they change places', () => {
  expect(said(site('berlin', 'paris', 'paris'), site('paris', 'berlin', 'berlin'))).toBeUndefined();
});

test('both are told to be the primary', () => {
  expect(said(site('berlin', 'berlin', 'paris'), site('paris', 'paris', 'berlin'))).toEqual([
    line('berlin', 'paris'),
    line('paris', 'berlin'),
  ]);
});

test('by name without a self', () => {
  const one = site('orders', 'orders', 'paris', { self: null });
  expect(said(one, site('paris', 'paris', 'orders'))?.[0]).toContain('the primary is "orders" here');
});

test('a copy that went its own way reads the archive of one that does not know it', () => {
  const other = site('paris', 'paris', 'berlin');
  (other.spec as JsonObject).backup = { barmanObjectStore: store('users') };
  expect(said(site('berlin', 'berlin', 'paris'), other)).toEqual([]);
});
