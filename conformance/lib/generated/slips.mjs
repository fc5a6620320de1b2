import { at, isMap, placesIn } from './trees.mjs';

const texts = ['', 'x', '-1', '0', '1Gi', '1.5', 'true', 'null', 'a b', 'A_B', 'é', '10m', '1e3', '0x10', '*', '50', 'Always', 'none'];
const longTexts = [50, 51, 63, 64, 253, 254, 300].map((length) => 'a'.repeat(length));
const formatted = ['2024-01-01T00:00:00Z', '1h30m', '10%', '0 0 0 * * *', '16/B374D848', 'ghcr.io/cloudnative-pg/postgresql:15.2'];
const numbers = [0, -1, 1, 1.5, 2, 2 ** 31 - 1, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e21, 65535, 65536, 3e-7];
const lists = (value) => [[], [value], [value, value], [1], ['x'], [{}], [null]];
const maps = [{}, { x: 1 }, { name: 'x' }, { a: {} }];
const names = ['name', 'enabled', 'spec', 'size', 'labels', 'value', 'unheardOf'];

/** What can go wrong at one place of a manifest. Each answers false where it changes nothing. */
const atOnePlace = {
  drop: (holder, key) => (Array.isArray(holder) ? holder.splice(key, 1).length > 0 : delete holder[key]),
  null: (holder, key) => put(holder, key, null),
  text: (holder, key, { pick }) => put(holder, key, pick([...texts, ...longTexts, ...formatted])),
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

/** Good values where others have them: what holds of each field alone can contradict another. */
const GRAFT = 'graft';

const kinds = [...Object.keys(atOnePlace), GRAFT, GRAFT];

/** Does one thing wrong and says which, undefined where nothing was changed. */
export function slip(object, others, random) {
  const kind = random.pick(kinds);
  const path = kind === GRAFT ? graft(object, random.pick(others), random) : spoil(object, kind, random);
  return path && `${kind} ${path.join('.')}`;
}

function spoil(object, kind, random) {
  const path = random.pick(placesIn(object));
  const changed = path && atOnePlace[kind](at(object, path.slice(0, -1)), path.at(-1), random) !== false;
  return changed ? path : undefined;
}

function graft(object, other, random) {
  const path = random.pick(placesIn(other).filter((place) => place[0] !== 'metadata' && isAlike(object, other, place.slice(0, -1))));
  return path && put(at(object, path.slice(0, -1)), path.at(-1), at(other, path)) ? path : undefined;
}

function isAlike(object, other, path) {
  const [own, theirs] = [at(object, path), at(other, path)];
  return typeof own === 'object' && own !== null && Array.isArray(own) === Array.isArray(theirs);
}

/** A copy: what is shared between documents would be changed in all of them, and could come to hold itself. */
function put(holder, key, value) {
  holder[key] = structuredClone(value);
  return true;
}

function requoted(value) {
  return typeof value !== 'string' ? String(value) : value !== '' && !Number.isNaN(Number(value)) ? Number(value) : value === 'true';
}

function misspelled(key) {
  const middle = key.length >> 1;
  return [
    key.slice(0, middle) + (key[middle + 1] ?? '') + key[middle] + key.slice(middle + 2),
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
