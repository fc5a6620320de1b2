import { isJsonObject, type Json, type JsonObject, memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isSet, mapsAt } from './view';

type Place = readonly [path: string, value: Json | undefined, member: string, group: string];

const SNAPSHOTS = ['bootstrap', 'recovery', 'volumeSnapshots'];
const OF_SNAPSHOTS = 'snapshot.storage.k8s.io';

export const referencesNameGroup = clusterRule({
  id: 'CNPG-380',
  title: 'References say their group, lists are there',
  reason:
    'The operator reads the manifest and writes it out again before the schema judges. What it has no value for it writes as null, ' +
    'and the schema refuses that: the group of core kinds must be written as "".',
  always: true,
  about: [
    '/spec/imageCatalogRef',
    '/spec/projectedVolumeTemplate',
    `/spec/${SNAPSHOTS.join('/')}`,
    '/spec/storage/pvcTemplate',
    '/spec/walStorage/pvcTemplate',
    '/spec/ephemeralVolumeSource',
    '/spec/tablespaces',
  ],

  check(spec) {
    const places = placesOf(spec).filter(([, value]) => isJsonObject(value));
    return places.length === 0
      ? undefined
      : places
          .filter(([, value, member]) => !isSet(value, member))
          .map(([path, , member, group]) => ({
            path: `${path}/${member}`,
            problem: `there is no ${member}, one is expected: the operator makes null of it`,
            fix:
              member === 'sources'
                ? 'write the sources, or remove projectedVolumeTemplate'
                : `write apiGroup: ${group}, or "" for a core kind`,
          }));
  },
});

function placesOf(spec: JsonObject): Place[] {
  const tablespaces = memberAt(spec, ...SNAPSHOTS, 'tablespaceStorage');
  return [
    ['/spec/imageCatalogRef', spec.imageCatalogRef, 'apiGroup', 'postgresql.cnpg.io'],
    ['/spec/projectedVolumeTemplate', spec.projectedVolumeTemplate, 'sources', ''],
    ...['storage', 'walStorage'].map((name): Place => snapshot(name, memberAt(spec, ...SNAPSHOTS, name))),
    ...Object.entries(isJsonObject(tablespaces) ? tablespaces : {}).map(([name, value]) => snapshot(`tablespaceStorage/${name}`, value)),
    ...claims('/spec/storage/pvcTemplate', memberAt(spec, 'storage', 'pvcTemplate')),
    ...claims('/spec/walStorage/pvcTemplate', memberAt(spec, 'walStorage', 'pvcTemplate')),
    ...claims(
      '/spec/ephemeralVolumeSource/volumeClaimTemplate/spec',
      memberAt(spec, 'ephemeralVolumeSource', 'volumeClaimTemplate', 'spec'),
    ),
    ...mapsAt(spec, 'tablespaces').flatMap(([item, index]) =>
      claims(`/spec/tablespaces/${index}/storage/pvcTemplate`, memberAt(item, 'storage', 'pvcTemplate')),
    ),
  ];
}

function snapshot(way: string, value: Json | undefined): Place {
  return [`/spec/${SNAPSHOTS.join('/')}/${way}`, value, 'apiGroup', OF_SNAPSHOTS];
}

function claims(path: string, claim: Json | undefined): Place[] {
  return ['dataSource', 'dataSourceRef'].map((name) => [`${path}/${name}`, memberAt(claim, name), 'apiGroup', OF_SNAPSHOTS]);
}
