import { expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue';
import { existsIn } from '../../src/check/rulebook';
import { shapeAt } from '../../src/kubernetes/schema/shapes';
import { SYSTEMS } from '../../src/systems';
import { rules as barmanCloud } from '../../src/systems/barman-cloud/schema/cel.json';
import { rules as certManager } from '../../src/systems/cert-manager/schema/cel.json';
import { rules as cloudnativePg } from '../../src/systems/cloudnative-pg/schema/cel.json';
import { rules as externalSecrets } from '../../src/systems/external-secrets/schema/cel.json';
import { rules as kubernetes } from '../../src/systems/kubernetes/schema/cel.json';
import { rules as prometheus } from '../../src/systems/prometheus/schema/cel.json';
import { rules as volumeSnapshot } from '../../src/systems/volume-snapshot/schema/cel.json';

/** Which rule of ours says what a rule of a definition says: kind, path and fingerprint as the facts have them. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'CNPG-401': ['Cluster /spec e757f228b79fa16b'],
  'CNPG-402': ['90a78e3531fed994', '97029b507c369c9b', '9a390bf17fdbf7e2'].flatMap((fingerprint) => [
    `Cluster /spec/bootstrap/initdb ${fingerprint}`,
    `Database /spec ${fingerprint}`,
  ]),
  'CNPG-403': ['47058d774cc29b25', '64e591081e35cbc1'].flatMap((fingerprint) => [
    `Cluster /spec/imageCatalogRef ${fingerprint}`,
    `Pooler /spec/pgbouncer/imageCatalogRef ${fingerprint}`,
  ]),
  'CNPG-404': ['Cluster /spec/postgresql/synchronous 5d0644adfe8f45c6'],
  'CNPG-405': ['Cluster /spec/postgresql/synchronous/number dfe2e626c2030474'],
  'CNPG-406': ['ClusterImageCatalog /spec/images 20d60aa3f5343ca7', 'ImageCatalog /spec/images 20d60aa3f5343ca7'],
  'CNPG-407': ['4aa5fbb7298d4d9a', '682d3c6197c44d87', '955a051b9347f805'].map((fingerprint) => `Database /spec/name ${fingerprint}`),
  'CNPG-408': [
    'Database /spec/fdws/[]/usage/[]/name 53f953b38dac7ce5',
    'Database /spec/servers/[]/fdw 53f953b38dac7ce5',
    'Database /spec/servers/[]/usage/[]/name 53f953b38dac7ce5',
  ],
  'CNPG-409': ['217f32f7bc8041be', '4772c58fd0c0c763', 'ac84e0015b660d84', 'c0a5897446cbf8d2', 'dd1f2ba5b67c9825'].map(
    (fingerprint) => `DatabaseRole /spec ${fingerprint}`,
  ),
  'CNPG-410': ['DatabaseRole /spec 738776ba47fd79c6'],
  'CNPG-411': ['DatabaseRole /spec 7d6e64123c921090'],
  'CNPG-412': ['DatabaseRole /spec 98585d72e691bb51'],
  'CNPG-413': ['Pooler /spec/pgbouncer 035ddc8666242d2a'],
  'CNPG-414': ['Publication /spec/target f862a8b166ca7729'],
  'CNPG-415': ['Publication /spec/target/objects/[] d165e75dac2fb45a'],
  'CNPG-416': ['Publication /spec/target/objects ab58b9929ff0c554'],
  'CNPG-421': ['Database', 'DatabaseRole', 'Pooler', 'Publication', 'ScheduledBackup', 'Subscription'].map(
    (kind) => `${kind} /spec/cluster f4f4adcfb233af90`,
  ),
  'CNPG-422': ['Cluster', 'Pooler'].map((kind) => `${kind} /spec/serviceAccountName f4f4adcfb233af90`),
  'CNPG-423': ['Backup /spec 4677d793cc090798'],
  'CNPG-424': [
    ...['name', 'template', 'encoding', 'locale', 'localeProvider', 'localeCollate', 'localeCType'],
    ...['icuLocale', 'icuRules', 'builtinLocale', 'collationVersion'],
  ].map((field) => `Database /spec/${field} f4f4adcfb233af90`),
  'CNPG-425': ['DatabaseRole /spec ce4dd3ab8507649d'],
  'CNPG-426': ['Publication', 'Subscription'].flatMap((kind) => [
    `${kind} /spec/dbname f4f4adcfb233af90`,
    `${kind} /spec/name f4f4adcfb233af90`,
  ]),
  'CNPG-427': ['Publication /spec/target/allTables f4f4adcfb233af90'],
  'BARMAN-101': ['ObjectStore /spec/configuration aa7acd5ec4722c14'],
  'BARMAN-102': ['ObjectStore /spec/instanceSidecarConfiguration/additionalContainerArgs e2a4894eee9a2c5c'],
  'CERT-101': ['ClusterIssuer', 'Issuer'].map((kind) => `${kind} /spec/venafi eb7b2901a3ef29c1`),
  'ESO-101': ['ClusterSecretStore', 'SecretStore'].map((kind) => `${kind} /spec/provider/doppler/auth 8f61fe63ef29fa3c`),
  'SNAP-101': ['VolumeSnapshot /spec/source 56a29c16d02e5d53', 'VolumeSnapshotContent /spec/source 318af4147c7e4231'],
  'SNAP-102': ['VolumeSnapshot /spec/volumeSnapshotClassName 09d84dd19bd38e09'],
  'SNAP-103': ['VolumeSnapshotContent /spec/volumeSnapshotRef f9bc0ebacc71a51e'],
  'SNAP-501': [
    ...['8c4353f941d4217c', 'db0dbb564224212b'].map((fingerprint) => `VolumeSnapshot /spec/source ${fingerprint}`),
    ...['persistentVolumeClaimName', 'volumeSnapshotContentName'].map((field) => `VolumeSnapshot /spec/source/${field} f4f4adcfb233af90`),
    ...['0cb4e8419d8a5644', '193275e015990675'].map((fingerprint) => `VolumeSnapshotContent /spec/source ${fingerprint}`),
    ...['snapshotHandle', 'volumeHandle'].map((field) => `VolumeSnapshotContent /spec/source/${field} f4f4adcfb233af90`),
  ],
  'SNAP-502': ['VolumeSnapshotContent /spec b9401828977d8781', 'VolumeSnapshotContent /spec/sourceVolumeMode f4f4adcfb233af90'],
  // The list is keyed by the same member, so its schema refuses what the rule refuses.
  'SCHEMA-008': ['ClusterImageCatalog /spec/componentImages 8accdaf416d4fb97', 'ImageCatalog /spec/componentImages 8accdaf416d4fb97'],
};

const claimed = new Map(Object.entries(CLAIMS).flatMap(([rule, places]) => places.map((place) => [place, rule] as const)));
const facts = [...barmanCloud, ...certManager, ...cloudnativePg, ...externalSecrets, ...kubernetes, ...prometheus, ...volumeSnapshot];
const placeOf = ({ kind, path, fingerprint }: (typeof facts)[number]) => `${kind} ${path} ${fingerprint}`;

test('every rule of a definition is claimed by a rule of ours, and nothing else is', () => {
  expect([...claimed.keys()].sort()).toEqual(facts.map(placeOf).sort());
});

test.each(facts.map((fact) => [placeOf(fact), fact] as const))('%s is said for the same kind, layer and releases', (place, fact) => {
  const entry = catalogue(SYSTEMS).find(({ id }) => id === claimed.get(place))!;
  expect(entry.severity).toBe('error');
  if (entry.layer === 'schema') {
    return;
  }
  expect(entry.layer).toBe(fact.transition ? 'transition' : 'admission');
  expect(entry.kinds?.map(({ kind }) => kind)).toContain(fact.kind);
  const system = SYSTEMS.find(({ rules }) => rules.some(({ id }) => id === entry.id))!;
  const rule = system.rules.find(({ id }) => id === entry.id)!;
  const releases = system.releases.filter(({ id }) => existsIn(rule, id) && knows(system, fact, id));
  expect(releases.map(({ id }) => id)).toEqual(fact.releases);
});

/** Does the release know the field that the rule stands at? A rule of ours may exist before its kind or field does. */
function knows(system: (typeof SYSTEMS)[number], { kind, version, path }: (typeof facts)[number], release: string): boolean {
  const found = system.kinds.find((each) => each.kind === kind && each.version === version)!;
  const schema = system.schema(found, release);
  return schema !== undefined && shapeAt(schema, path.slice(1).split('/')) !== undefined;
}
