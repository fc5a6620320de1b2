import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import type { JsonObject } from '../../../../../src/finding';
import { SYSTEMS } from '../../../../../src/systems';
import { clusterWith, manifest } from '../judging';

const catalog = (images: Record<number, string>) =>
  manifest('ImageCatalog', 'ours', {
    images: Object.entries(images).map(([major, image]) => ({ major: Number(major), image: `registry.example.com/postgres:${image}` })),
  });
const cluster = (name: string, major: number) =>
  clusterWith({ imageCatalogRef: { apiGroup: 'postgresql.cnpg.io', kind: 'ImageCatalog', name: 'ours', major } }, { name });

function said(before: JsonObject, ...after: JsonObject[]): string[] {
  const { findings } = check(
    after.map((body) => ({ place: 'test', body })),
    { systems: SYSTEMS, before: [{ place: 'test', body: before }] },
  );
  return findings
    .filter(({ rule }) => rule === 'CNPG-527')
    .map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`);
}

const fix =
  'nothing, where a short break of connections does no harm; else choose the time, or move clusters to another catalogue one by one';

test('one cluster is named, several are counted', () => {
  const [before, after] = [catalog({ 16: '16.9', 17: '17.5' }), catalog({ 16: '16.10', 17: '17.6' })];
  expect(said(before, after, cluster('a', 17))).toEqual([
    `info /spec/images/1/image: the image of PostgreSQL 17 changes, and the cluster "a" is started anew; ${fix}`,
  ]);
  expect(said(before, after, cluster('a', 17), cluster('b', 17))).toEqual([
    `info /spec/images/1/image: the image of PostgreSQL 17 changes, and 2 clusters are started anew; ${fix}`,
  ]);
});

test('nothing is said where nobody is concerned', () => {
  const [before, after] = [catalog({ 17: '17.5' }), catalog({ 17: '17.6' })];
  expect(said(before, after)).toEqual([]);
  expect(said(before, after, clusterWith())).toEqual([]);
  expect(said(before, before, cluster('a', 17))).toEqual([]);
  expect(said(before, catalog({ 17: '17.5', 18: '18.1' }), cluster('a', 18))).toEqual([]);
});
