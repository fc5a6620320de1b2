import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../../src/finding';
import { changeIsTakenUp as rule } from '../../../../../src/systems/cloudnative-pg/rules/effects/not-taken-up';
import { clusterWith } from '../judging';
import { texts } from '../transition/changing';

const initdb = (members: JsonObject) => ({ bootstrap: { initdb: { database: 'app', owner: 'app', ...members } } });
const storage = (members: JsonObject) => ({ storage: { size: '1Gi', ...members } });
const tablespace = (name: string, members: JsonObject) => ({ tablespaces: [{ name, storage: { size: '1Gi', ...members } }] });
const fixed = (size: string) => ({ storage: { size, resizeInUseVolumes: false }, walStorage: { size } });
const said = (path: string, problem: string, fix: string) => `warning ${path}: ${problem}; ${fix}`;
const made = (field: string) =>
  said(
    `/spec/bootstrap/initdb/${field}`,
    `${field} changes, and was read once, when the database was made`,
    'keep what it was; a new cluster that imports the data can have another',
  );
const classOf = (path: string, what: string) =>
  said(
    `${path}/storageClass`,
    `the class of ${what} changes from "slow" to "fast", and a volume that is there keeps its own`,
    'make each instance anew, with new volumes, or restore into a new cluster',
  );
const grows = (path: string, what: string) =>
  said(
    `${path}/size`,
    `${what} is to grow from 1Gi to 2Gi, and resizeInUseVolumes: false leaves volumes as they are`,
    'write resizeInUseVolumes: true, or make each instance anew',
  );

test.each<[string, JsonObject, JsonObject, string[] | undefined]>([
  ['nothing', initdb({}), initdb({}), undefined],
  ['how it began is no longer told', initdb({ encoding: 'UTF8' }), {}, undefined],
  ['a password, which is taken up', initdb({}), initdb({ secret: { name: 'app' } }), undefined],
  ['a null is nothing', initdb({ encoding: null }), initdb({}), undefined],
  ['a default that is written', initdb({}), initdb({ encoding: 'UTF8', localeCollate: 'C', dataChecksums: false }), undefined],
  ['one that the operator filled in', initdb({ encoding: 'UTF8', localeCType: 'C' }), initdb({}), undefined],
  ['checksums', initdb({}), initdb({ dataChecksums: true }), [made('dataChecksums')]],
  ['the encoding', initdb({ encoding: 'UTF8' }), initdb({ encoding: 'LATIN1' }), [made('encoding')]],
  [
    'statements for a new database',
    initdb({}),
    initdb({ postInitApplicationSQL: ['create table a ()'] }),
    [made('postInitApplicationSQL')],
  ],
  ['a class that is written, and may be the default', storage({}), storage({ storageClass: 'fast' }), undefined],
  ['a volume that grows', storage({}), storage({ size: '2Gi' }), undefined],
  ['a class', storage({ storageClass: 'slow' }), storage({ storageClass: 'fast' }), [classOf('/spec/storage', 'the volume')]],
  [
    'the class of a tablespace',
    tablespace('hot', { storageClass: 'slow' }),
    tablespace('hot', { storageClass: 'fast' }),
    [classOf('/spec/tablespaces/0/storage', 'the volume of tablespace "hot"')],
  ],
  ['another tablespace', tablespace('hot', { storageClass: 'slow' }), tablespace('cold', { storageClass: 'fast' }), undefined],
  ['volumes that may not grow, and do not', fixed('1Gi'), fixed('1024Mi'), undefined],
  [
    'volumes that may not grow',
    fixed('1Gi'),
    fixed('2Gi'),
    [grows('/spec/storage', 'the volume'), grows('/spec/walStorage', 'the WAL volume')],
  ],
  [
    'a priority',
    {},
    { priorityClassName: 'high' },
    [
      said(
        '/spec/priorityClassName',
        'priorityClassName changes, and a pod that runs does not take it up',
        'restart the instances after the change, by kubectl cnpg restart or the annotation kubectl.kubernetes.io/restartedAt',
      ),
    ],
  ],
])('%s', (_name, before, after, expected) => {
  expect(texts(rule, clusterWith(before), clusterWith(after))).toEqual(expected);
});
