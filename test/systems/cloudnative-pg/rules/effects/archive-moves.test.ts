import { expect, test } from 'vitest';
import { check } from '../../../../../src/check';
import { SYSTEMS } from '../../../../../src/systems';
import { archiver, clusterWith, objectStore } from '../judging';

const before = clusterWith({ backup: { barmanObjectStore: { destinationPath: 's3://acme/orders' } } });
const after = clusterWith({ plugins: [archiver({ barmanObjectName: 'store' })] });

test.each([
  ['s3://acme/orders', []],
  [
    's3://acme/new',
    ['the ObjectStore is for another destination than the built-in store was: what is archived goes to a place without a base backup'],
  ],
])('an archive that was built in goes on by the plugin in %s', (destinationPath, expected) => {
  const documents = [after, objectStore('store', { destinationPath })].map((body) => ({ place: 'test', body }));
  const { findings } = check(documents, { systems: SYSTEMS, before: [{ place: 'test', body: before }] });
  expect(findings.filter(({ rule }) => rule === 'CNPG-523').map(({ problem }) => problem)).toEqual(expected);
});
