import { inner } from './schemas.mjs';
import { at, isHolder } from './trees.mjs';
import { sampleOf } from './values.mjs';

/** Gives the field a value, and whatever it stands in where that is missing. */
export function setField(object, schema, path, random) {
  let holder = object;
  let described = schema;
  for (const [depth, key] of path.entries()) {
    described = memberSchema(described, key);
    if (depth === path.length - 1) {
      holder[key] = sampleOf(described, random, 2);
    } else if (!isHolder(holder[key])) {
      holder[key] = sampleOf(described, random, 9);
    }
    holder = holder[key];
    if (!isHolder(holder)) {
      return;
    }
  }
}

/** Another value of the field than it has, false where none was found. */
export function changeField(object, schema, path, random) {
  const before = JSON.stringify(at(object, path));
  for (let attempt = 0; attempt < 5; attempt++) {
    setField(object, schema, path, random);
    if (JSON.stringify(at(object, path)) !== before) {
      return true;
    }
  }
  return false;
}

function memberSchema(schema, key) {
  return inner(schema).find(([member]) => member === key)[1];
}
