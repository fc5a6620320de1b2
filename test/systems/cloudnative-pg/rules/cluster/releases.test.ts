import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import type { JsonObject } from '../../../../../src/finding';
import { SYSTEMS } from '../../../../../src/systems';
import { clusterWith } from '../judging';

function applied(release: string, cluster: JsonObject): string[] {
  return [...check([{ place: 'test', body: cluster }], { systems: SYSTEMS, releases: { 'cloudnative-pg': release } }).rulesApplied];
}

const target = { bootstrap: { recovery: { backup: { name: 'b' }, recoveryTarget: { targetName: 'a', targetXID: '1', backupID: 'b' } } } };
const extension = { postgresql: { extensions: [{ name: 'vector' }] } };

test.each<[string, JsonObject, string, string]>([
  ['CNPG-327', target, '1.28', '1.29'],
  ['CNPG-328', target, '1.28', '1.29'],
  ['CNPG-336', { externalClusters: [{ name: 'a', connectionParameters: {} }] }, '1.29', '1.30'],
  ['CNPG-346', { postgresql: { parameters: { work_mem: '4MB' } } }, '1.29', '1.30'],
  ['CNPG-370', { podSelectorRefs: [{ name: 'a', selector: {} }] }, '1.28', '1.29'],
  ['CNPG-371', { postgresql: { pg_hba: ['host all all all md5'] } }, '1.28', '1.29'],
  ['CNPG-373', extension, '1.28', '1.29'],
  ['CNPG-374', extension, '1.29', '1.28'],
  ['CNPG-376', extension, '1.28', '1.29'],
  ['CNPG-377', extension, '1.28', '1.29'],
  ['CNPG-378', { serviceAccountName: 'a' }, '1.28', '1.29'],
  ['CNPG-379', { primaryLease: {} }, '1.29', '1.30'],
])('%s is judged in the releases whose operator does', (rule, spec, without, having) => {
  expect(applied(without, clusterWith(spec))).not.toContain(rule);
  expect(applied(having, clusterWith(spec))).toContain(rule);
});
