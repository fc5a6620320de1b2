import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../../../src/finding';
import { TRANSITION_RULES } from '../../../../../src/systems/cloudnative-pg/rules/transition';
import { clusterWith } from '../judging';
import { judged, texts } from './changing';

const rule = (id: string) => TRANSITION_RULES.find((one) => one.id === id)!;
const image = (version: string) => ({ imageName: `ghcr.io/cloudnative-pg/postgresql:${version}` });
const withStatus = (spec: JsonObject, status: JsonObject) => ({ ...clusterWith(spec), status });
const data = (majorVersion: number) => ({ pgDataImageInfo: { majorVersion } });
const replica = (spec: JsonObject) => ({ replica: { source: 'other', ...spec } });
const tablespaces = (...names: string[]) => ({ tablespaces: names.map((name) => ({ name, storage: { size: '1Gi' } })) });
const slots = (spec: JsonObject) => ({ replicationSlots: { highAvailability: spec } });
const parameters = (of: JsonObject) => ({ postgresql: { parameters: of } });

test.each<[string, JsonObject, JsonObject, string]>([
  [
    'CNPG-501',
    withStatus(image('17.4'), data(17)),
    clusterWith(image('16.9')),
    'error /spec/imageName: PostgreSQL 17 would become 16, 17 or newer is expected; keep 17, or import the data into a new cluster',
  ],
  [
    'CNPG-501',
    clusterWith({ imageCatalogRef: { major: 17 } }),
    clusterWith({ imageCatalogRef: { major: 16 } }),
    'error /spec/imageCatalogRef/major: PostgreSQL 17 would become 16, 17 or newer is expected; that the data are of this version is inferred from the old manifest, which holds no status; keep 17, or import the data into a new cluster',
  ],
  [
    'CNPG-502',
    withStatus(image('14.4'), data(14)),
    clusterWith(image('15.9')),
    'error /spec/imageName: PostgreSQL 14 would be upgraded to 15, 16 or newer is expected; upgrade to 16 or newer, or import the data into a new cluster',
  ],
  [
    'CNPG-503',
    clusterWith({ storage: { size: '20Gi' } }),
    clusterWith({ storage: { pvcTemplate: { resources: { requests: { storage: '10Gi' } } } } }),
    'error /spec/storage/pvcTemplate/resources/requests/storage: the volume would shrink from 20Gi to 10Gi, at least 20Gi is expected; write "20Gi"; for smaller volumes restore into a new cluster',
  ],
  [
    'CNPG-503',
    clusterWith({ walStorage: { size: '2Gi' } }),
    clusterWith({ walStorage: { size: '1Gi' } }),
    'error /spec/walStorage/size: the WAL volume would shrink from 2Gi to 1Gi, at least 2Gi is expected; write "2Gi"; for smaller volumes restore into a new cluster',
  ],
  [
    'CNPG-503',
    clusterWith({ tablespaces: [{ name: 'hot', storage: { size: '2Gi' } }] }),
    clusterWith(tablespaces('cold', 'hot')),
    'error /spec/tablespaces/1/storage/size: the volume of tablespace "hot" would shrink from 2Gi to 1Gi, at least 2Gi is expected; write "2Gi"; for smaller volumes restore into a new cluster',
  ],
  [
    'CNPG-504',
    clusterWith({ walStorage: { size: '2Gi' } }),
    clusterWith(),
    'error /spec/walStorage: the WAL volume of 2Gi is taken away, it is expected to stay; keep walStorage; to get rid of it, restore into a new cluster without one',
  ],
  [
    'CNPG-505',
    clusterWith(tablespaces('hot', 'cold')),
    clusterWith(tablespaces('HOT', 'cold')),
    'error /spec/tablespaces: the tablespace "hot" is taken away, it is expected to stay; keep it in the list, under the same name',
  ],
  [
    'CNPG-506',
    clusterWith({ postgresUID: 1001 }),
    clusterWith(),
    'error /spec/postgresUID: postgresUID would change from 1001 to 26, which is meant where none is written, 1001 is expected; write postgresUID: 1001',
  ],
  [
    'CNPG-507',
    clusterWith(),
    clusterWith(slots({ slotPrefix: 'own_' })),
    'error /spec/replicationSlots/highAvailability/slotPrefix: the prefix of the slots would change from "_cnpg_" to "own_", "_cnpg_" is expected; keep slotPrefix: "_cnpg_"; to change it, first set enabled: false and apply that alone',
  ],
  [
    'CNPG-508',
    clusterWith(parameters({ wal_level: 'replica' })),
    clusterWith(parameters({ wal_level: 'minimal' })),
    'error /spec/postgresql/parameters/wal_level: wal_level would change from "replica" to "minimal", which only a new cluster can have; keep "replica", or make a new cluster',
  ],
  [
    'CNPG-509',
    clusterWith(image('17.4')),
    clusterWith({ ...image('17.5'), primaryUpdateMethod: 'switchover', ...parameters({ a: '1', b: '2', c: '3', d: '4', e: '5', f: '6' }) }),
    'error /spec/imageName: the image changes from "ghcr.io/cloudnative-pg/postgresql:17.4" to "ghcr.io/cloudnative-pg/postgresql:17.5" together with a, b, c, d, e and 1 more, one of the two is expected; change the image first and the parameters when that is done, or write primaryUpdateMethod: restart',
  ],
  [
    'CNPG-510',
    withStatus(replica({ enabled: true }), { switchReplicaClusterStatus: { inProgress: true } }),
    clusterWith(replica({ enabled: false })),
    'error /spec/replica: the cluster would become a primary cluster, and the switch to a replica cluster is still in progress in its status; wait until the switch is done, then change the role',
  ],
])('%s fails with this text: %#', (id, before, after, text) => {
  expect(texts(rule(id), before, after)).toEqual([text]);
});

test.each<[string, string, JsonObject, JsonObject]>([
  ['CNPG-501', 'with an image whose version cannot be told', clusterWith({ imageName: 'postgres:latest' }), clusterWith(image('16.9'))],
  ['CNPG-502', 'where nothing is upgraded', clusterWith(image('15.4')), clusterWith(image('15.9'))],
  ['CNPG-504', 'without a WAL volume', clusterWith(), clusterWith()],
  ['CNPG-505', 'without tablespaces', clusterWith(), clusterWith(tablespaces('a'))],
  ['CNPG-507', 'while the slots are off', clusterWith(slots({ enabled: false })), clusterWith(slots({ slotPrefix: 'own_' }))],
  ['CNPG-508', 'at another level', clusterWith(), clusterWith(parameters({ wal_level: 'replica' }))],
  ['CNPG-509', 'with a restart', clusterWith(image('17.4')), clusterWith({ ...image('17.5'), ...parameters({ a: '1' }) })],
  ['CNPG-510', 'without a status', clusterWith(replica({ enabled: true })), clusterWith(replica({ enabled: false }))],
])('%s does not apply %s', (id, _name, before, after) => {
  expect(texts(rule(id), before, after)).toBeUndefined();
});

test.each<[string, JsonObject]>([
  ['17', { imageName: 'postgres' }],
  ['17.', { imageName: 'postgres:17.' }],
  ['a port', { imageName: 'registry:18/postgres' }],
])('a version cannot be told from %s', (_name, spec) => {
  expect(texts(rule('CNPG-501'), clusterWith(image('18.1')), clusterWith(spec))).toBeUndefined();
});

const HOSTILE: Json[] = [
  null,
  7,
  'text',
  true,
  [],
  [null, 7, {}],
  {},
  { size: {} },
  { name: [] },
  { enabled: 'no', primary: [], self: {} },
];
const FIELDS = [
  'imageName',
  'imageCatalogRef',
  'storage',
  'walStorage',
  'tablespaces',
  'postgresUID',
  'replicationSlots',
  'postgresql',
  'replica',
  'primaryUpdateMethod',
];

test('no rule breaks off, whatever the manifests hold', () => {
  const normal = clusterWith({ ...image('17.4'), walStorage: { size: '1Gi' }, ...tablespaces('a'), ...replica({ primary: 'x' }) });
  for (const field of FIELDS) {
    for (const value of HOSTILE) {
      const odd = withStatus({ [field]: value }, { switchReplicaClusterStatus: { inProgress: true } });
      for (const [before, after] of [
        [odd, normal],
        [normal, odd],
        [odd, odd],
      ]) {
        const { findings } = judged(before, after);
        expect(findings.filter(({ rule: id }) => id === 'INTERNAL-001')).toEqual([]);
      }
    }
  }
});
