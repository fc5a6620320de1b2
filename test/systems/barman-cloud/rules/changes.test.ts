import { expect, test } from 'vitest';
import { check } from '../../../../src/check';
import type { JsonObject } from '../../../../src/finding';
import { SYSTEMS } from '../../../../src/systems';

const store = (configuration: JsonObject, spec: JsonObject = {}) => ({
  apiVersion: 'barmancloud.cnpg.io/v1',
  kind: 'ObjectStore',
  metadata: { name: 'store', namespace: 'orders' },
  spec: { configuration: { destinationPath: 's3://acme/orders', s3Credentials: { inheritFromIAMRole: true }, ...configuration }, ...spec },
});
const keeps = (retentionPolicy?: string) => store({}, retentionPolicy === undefined ? {} : { retentionPolicy });

function said(rule: string, before: JsonObject, after: JsonObject): string[] | undefined {
  const verdict = check([{ place: 'test', body: after }], { systems: SYSTEMS, before: [{ place: 'test', body: before }] });
  const found = verdict.findings.filter((finding) => finding.rule === rule);
  return verdict.rulesApplied.includes(rule)
    ? found.map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`)
    : undefined;
}

test.each([
  ['30d', '30d', undefined],
  ['30d', '31d', []],
  ['4w', '28d', []],
  ['30d', undefined, []],
  [
    '30d',
    '4w',
    [
      'warning /spec/retentionPolicy: backups were kept for 30d, and are kept for 4w from now on: older ones are deleted; keep the longer time, or be sure that nobody asks for them',
    ],
  ],
  [
    undefined,
    '1m',
    [
      'warning /spec/retentionPolicy: backups were kept for ever, and are kept for 1m from now on: older ones are deleted; keep the longer time, or be sure that nobody asks for them',
    ],
  ],
])('the retention was %s and is %s', (before, after, expected) => {
  expect(said('BARMAN-501', keeps(before), keeps(after))).toEqual(expected);
});

const move = 'make another ObjectStore for the new place, and take a base backup right after the clusters use it';

test.each<[string, JsonObject, JsonObject, string[]]>([
  ['the same', {}, { destinationPath: 's3://acme/orders/' }, []],
  ['credentials', {}, { s3Credentials: { inheritFromIAMRole: false } }, []],
  [
    'another bucket',
    {},
    { destinationPath: 's3://acme/new' },
    [
      `warning /spec/configuration/destinationPath: destinationPath changes from "s3://acme/orders" to "s3://acme/new", where there is no base backup yet; ${move}`,
    ],
  ],
  [
    'another server',
    { endpointURL: 'https://a.example.com' },
    { endpointURL: 'https://b.example.com' },
    [
      `warning /spec/configuration/endpointURL: endpointURL changes from "https://a.example.com" to "https://b.example.com", where there is no base backup yet; ${move}`,
    ],
  ],
])('a store that moves: %s', (_name, before, after, expected) => {
  expect(said('BARMAN-502', store(before), store(after))).toEqual(expected);
});

test.each<[string, JsonObject | undefined, JsonObject | undefined, string[]]>([
  ['none', undefined, {}, []],
  [
    'the same amounts',
    { limits: { memory: '1Gi' }, requests: { cpu: '1' } },
    { requests: { cpu: '1000m' }, limits: { memory: '1024Mi' } },
    [],
  ],
  [
    'more memory',
    { limits: { memory: '1Gi' } },
    { limits: { memory: '2Gi' } },
    [
      'info /spec/instanceSidecarConfiguration/resources: the resources of the sidecar change: every instance of every cluster that archives into the store is started anew; nothing, where a short break of connections does no harm; else choose the time of the change',
    ],
  ],
])('the resources of a sidecar: %s', (_name, before, after, expected) => {
  const [old, now] = [before, after].map((resources) => store({}, resources ? { instanceSidecarConfiguration: { resources } } : {}));
  expect(said('BARMAN-503', old, now)).toEqual(expected);
});

test('a store that is new neither falls nor moves', () => {
  const verdict = check([{ place: 'test', body: keeps('1d') }], { systems: SYSTEMS });
  expect(verdict.rulesApplied.filter((rule) => /^BARMAN-50/.test(rule))).toEqual([]);
});
