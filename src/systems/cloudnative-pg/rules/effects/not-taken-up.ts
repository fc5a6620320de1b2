import { type Json, type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { compareQuantity } from '../../../../kubernetes/quantity';
import { described } from '../../../../kubernetes/schema/text';
import { canonical } from '../canonical';
import { sizeOf, tablespacesOf } from '../transition/volumes';
import { clusterEffect } from './effect';

/** What is read once, when the database is made. */
const OF_INITDB: readonly string[] = [
  ...['dataChecksums', 'encoding', 'localeCollate', 'localeCType', 'locale', 'localeProvider', 'icuLocale', 'icuRules', 'builtinLocale'],
  ...['walSegmentSize', 'options', 'postInitSQL', 'postInitApplicationSQL', 'postInitTemplateSQL', 'postInitSQLRefs'],
  ...['postInitApplicationSQLRefs', 'postInitTemplateSQLRefs', 'import'],
];

/** What the operator takes, and writes into the cluster that it keeps, where the manifest says nothing. */
const INITDB_DEFAULTS: Readonly<Record<string, Json>> = { encoding: 'UTF8', localeCollate: 'C', localeCType: 'C', dataChecksums: false };

/** What pods are made with, and not compared by. */
const OF_NEW_PODS = ['priorityClassName', 'imagePullPolicy'];

export const changeIsTakenUp = clusterEffect({
  id: 'CNPG-526',
  title: 'A change is one that the operator carries out',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/storage/#volume-expansion',
  reason:
    'Some fields are read when a database, a volume or a pod is made, and never again. The API server accepts the change, and nothing happens: file ' +
    'and cluster say different things from then on.',

  check({ spec, old }) {
    const findings = [...initdb(spec, old), ...volumes(spec, old), ...pods(spec, old)];
    return findings.length === 0 ? undefined : findings;
  },
});

function initdb(spec: JsonObject, old: JsonObject): RuleFinding[] {
  const [was, is] = [old, spec].map((each) => memberAt(each, 'bootstrap', 'initdb'));
  if (was === undefined || is === undefined) {
    return [];
  }
  const changed = OF_INITDB.filter((field) => {
    const now = memberAt(is, field) ?? undefined;
    return now !== undefined && canonical(memberAt(was, field) ?? INITDB_DEFAULTS[field]) !== canonical(now);
  });
  return changed.map((field) => ({
    path: `/spec/bootstrap/initdb/${field}`,
    problem: `${field} changes, and was read once, when the database was made`,
    fix: 'keep what it was; a new cluster that imports the data can have another',
  }));
}

interface Volume {
  readonly what: string;
  readonly path: string;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
}

function volumes(spec: JsonObject, old: JsonObject): RuleFinding[] {
  const before = tablespacesOf(old);
  const all: Volume[] = [
    { what: 'the volume', path: '/spec/storage', was: old.storage, is: spec.storage },
    { what: 'the WAL volume', path: '/spec/walStorage', was: old.walStorage, is: spec.walStorage },
    ...[...tablespacesOf(spec).values()].map(({ name, storage, path }) => ({
      what: `the volume of tablespace "${name}"`,
      path: `${path}/storage`,
      was: before.get(name)?.storage,
      is: storage,
    })),
  ];
  const isFixed = memberAt(spec, 'storage', 'resizeInUseVolumes') === false;
  return all.flatMap((volume) => [...classOf(volume), ...(isFixed ? grown(volume) : [])]);
}

/** Where one of them is not written the class is the default one, which may be the same. */
function classOf({ what, path, was, is }: Volume): RuleFinding[] {
  const [before, after] = [was, is].map((storage) => memberAt(storage, 'storageClass') ?? undefined);
  return before === undefined || after === undefined || before === after
    ? []
    : [
        {
          path: `${path}/storageClass`,
          problem: `the class of ${what} changes from ${described(before)} to ${described(after)}, and a volume that is there keeps its own`,
          fix: 'make each instance anew, with new volumes, or restore into a new cluster',
        },
      ];
}

function grown({ what, path, was, is }: Volume): RuleFinding[] {
  const [before, after] = [sizeOf(was, path), sizeOf(is, path)];
  return before && after && compareQuantity(before.amount, after.amount) < 0
    ? [
        {
          path: after.path,
          problem: `${what} is to grow from ${before.written} to ${after.written}, and resizeInUseVolumes: false leaves volumes as they are`,
          fix: 'write resizeInUseVolumes: true, or make each instance anew',
        },
      ]
    : [];
}

function pods(spec: JsonObject, old: JsonObject): RuleFinding[] {
  return OF_NEW_PODS.filter((field) => (old[field] ?? '') !== (spec[field] ?? '')).map((field) => ({
    path: `/spec/${field}`,
    problem: `${field} changes, and a pod that runs does not take it up`,
    fix: 'restart the instances after the change, by kubectl cnpg restart or the annotation kubectl.kubernetes.io/restartedAt',
  }));
}
