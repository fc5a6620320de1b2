import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import yaml from 'js-yaml';
import { yamlFiles } from './files.mjs';
import { moduleFolder } from './go.mjs';
import { releases } from './operators.mjs';
import { goldens } from './paths.mjs';

const documentsPerFile = 100;

const texts = ['', 'x', '-1', '0', '1Gi', '1.5', 'true', 'null', 'a b', 'A_B', 'é', '10m', '1e3', '0x10', '*', '50', 'Always', 'none'];
const longTexts = ['a'.repeat(64), 'a'.repeat(300), '2024-01-01T00:00:00Z'];
const numbers = [0, -1, 1, 1.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e21, 65535, 65536, 3e-7];
const lists = (value) => [[], [value], [1], ['x'], [{}], [null]];
const maps = [{}, { x: 1 }, { name: 'x' }, { a: {} }];
const names = ['name', 'enabled', 'spec', 'size', 'labels', 'value', 'unheardOf'];

/** What can go wrong at one place of a manifest. Each answers false where it changes nothing. */
const slips = {
  drop: (holder, key) => (Array.isArray(holder) ? holder.splice(key, 1).length > 0 : delete holder[key]),
  null: (holder, key) => put(holder, key, null),
  text: (holder, key, { pick }) => put(holder, key, pick([...texts, ...longTexts])),
  number: (holder, key, { pick }) => put(holder, key, pick(numbers)),
  boolean: (holder, key, { pick }) => put(holder, key, pick([true, false])),
  list: (holder, key, { pick }) => put(holder, key, pick(lists(holder[key]))),
  map: (holder, key, { pick }) => put(holder, key, pick(maps)),
  requote: (holder, key) => typeof holder[key] !== 'object' && put(holder, key, requoted(holder[key])),
  respell: (holder, key, { pick }) => typeof key === 'string' && renamed(holder, key, pick(misspelled(key))),
  double: (holder, key) => Array.isArray(holder) && holder.push(structuredClone(holder[key])) > 0,
  add: (holder, key, { pick }) => isMap(holder[key]) && put(holder[key], pick(names), pick(['x', 1, true, null, {}, []])),
  swap: (holder, key, { pick }) => swapped(holder, key, pick(Object.keys(holder))),
};

/**
 * Good manifests, each with one or two slips, written to files: the same seed gives the same files.
 *
 * `slipsOf` tells of `FILE#NUMBER` what was done to it.
 */
export async function mutantFiles({ release, count, seed }) {
  const originals = byKind(await goodManifests(release));
  const random = randomFrom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  const paths = [];
  const done = new Map();
  for (let first = 0; first < count; first += documentsPerFile) {
    const path = join(folder, `${String(paths.length).padStart(4, '0')}.yaml`);
    const documents = [];
    while (documents.length < Math.min(documentsPerFile, count - first)) {
      const mutant = mutantOf(named(random.pick(random.pick(originals)), first + documents.length), random);
      if (mutant) {
        documents.push(written(mutant.object, random));
        done.set(`${path}#${documents.length}`, mutant.slips);
      }
    }
    await writeFile(path, documents.join('---\n'));
    paths.push(path);
  }
  return { folder, paths, slipsOf: ({ path, document }) => done.get(`${path}#${document}`) ?? [] };
}

async function goodManifests(release) {
  const { samples } = releases.get(release);
  const folders = [join(goldens, release), ...(samples ? [join(await moduleFolder(releases.get(release)), samples)] : [])];
  const read = await Promise.all((await yamlFiles(folders)).map((path) => readFile(path, 'utf8')));
  return read
    .flatMap((text) => yaml.loadAll(text, null, { schema: yaml.CORE_SCHEMA }))
    .filter((object) => object?.apiVersion && object.kind);
}

/** Of every kind the same share: there are more Clusters than all the rest. */
function byKind(objects) {
  const kinds = new Map();
  for (const object of objects) {
    const kind = `${object.apiVersion} ${object.kind}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), object]);
  }
  return [...kinds.values()];
}

/** A name of its own: two of one name in a file are a mistake that only we see. */
function named(original, number) {
  const object = structuredClone(original);
  object.metadata = {
    ...object.metadata,
    name: `${String(object.metadata?.name)
      .slice(0, 30)
      .replace(/[^a-z0-9]+$/, '')}-${number}`,
  };
  return object;
}

function mutantOf(object, random) {
  const done = [];
  for (let times = random.pick([1, 1, 1, 1, 2]); times > 0; times--) {
    const path = random.pick(placesIn(object));
    if (!path) {
      return undefined; // the slip before took all there was
    }
    const slip = random.pick(Object.keys(slips));
    const holder = path.slice(0, -1).reduce((value, key) => value[key], object);
    if (slips[slip](holder, path.at(-1), random) === false) {
      return undefined;
    }
    done.push(`${slip} ${path.join('.')}`);
  }
  return { object, slips: done };
}

const leftAlone = ['apiVersion', 'kind', 'metadata', 'metadata.name'];

/** Everywhere but at what says which object it is: another kind is judged by other rules, and two of one name only by us. */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const place = [...path, key];
    return [...(leftAlone.includes(place.join('.')) ? [] : [place]), ...placesIn(value[key], place)];
  });
}

function written(object, { pick }) {
  return pick([true, false, false])
    ? `${JSON.stringify(object)}\n`
    : yaml.dump(object, { schema: yaml.CORE_SCHEMA, lineWidth: -1, noRefs: true });
}

function put(holder, key, value) {
  holder[key] = value;
  return true;
}

function requoted(value) {
  return typeof value !== 'string' ? String(value) : value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value === 'true';
}

function misspelled(key) {
  const at = key.length >> 1;
  return [
    key.slice(0, at) + (key[at + 1] ?? '') + key[at] + key.slice(at + 2),
    key.toLowerCase(),
    key.toUpperCase(),
    `${key}s`,
    key.slice(0, -1),
  ];
}

function renamed(holder, key, name) {
  if (name === key || name === '') {
    return false;
  }
  holder[name] = holder[key];
  return delete holder[key];
}

function swapped(holder, key, other) {
  if (String(key) === other) {
    return false;
  }
  [holder[key], holder[other]] = [holder[other], holder[key]];
  return true;
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { pick: (choices) => choices[Math.floor(next() * choices.length)] };
}
