/** Where things stand in a document: paths of keys and indexes, and what can be done there. */

export function isMap(value) {
  return isHolder(value) && !Array.isArray(value);
}

export function isHolder(value) {
  return typeof value === 'object' && value !== null;
}

export function at(root, path) {
  return path.reduce((value, key) => (isHolder(value) ? value[key] : undefined), root);
}

/** Takes the member or the element away, false where it is not there. */
export function remove(root, path) {
  const holder = at(root, path.slice(0, -1));
  const key = path.at(-1);
  if (!isHolder(holder) || !(key in holder)) {
    return false;
  }
  return Array.isArray(holder) ? holder.splice(key, 1).length > 0 : delete holder[key];
}

const leftAlone = ['apiVersion', 'kind', 'metadata', 'metadata.name'];

/** Everywhere but at what says which object it is: another kind is judged by other rules, and two of one name only by us. */
export function placesIn(value, path = []) {
  if (!isHolder(value)) {
    return [];
  }
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const place = [...path, key];
    return [...(leftAlone.includes(place.join('.')) ? [] : [place]), ...placesIn(value[key], place)];
  });
}
