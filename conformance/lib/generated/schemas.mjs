import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readObjects } from '../definitions.mjs';
import { moduleFolder } from '../go.mjs';
import { companions, releases } from '../operators.mjs';
import { repository } from '../paths.mjs';

/** The kinds that these definitions bring and our checker knows: `{ apiVersion, kind, schema }`, by upstream's own schema. */
export async function kindSchemas(release) {
  const operators = [releases.get(release), ...companions];
  const folders = await Promise.all(operators.map(moduleFolder));
  const objects = await readObjects(operators.map(({ definitions }, index) => join(folders[index], definitions)));
  const known = await knownKinds();
  return objects
    .filter(({ kind }) => kind === 'CustomResourceDefinition')
    .flatMap(({ spec: { group, names, versions } }) =>
      versions
        .filter(({ name, served }) => served && known.has(`${group}/${name} ${names.kind}`))
        .map(({ name, schema }) => ({ apiVersion: `${group}/${name}`, kind: names.kind, schema: schema.openAPIV3Schema })),
    );
}

/** What our checker knows: `GROUP/VERSION KIND`, `v1 KIND` for those without a group. */
export async function knownKinds() {
  const systems = join(repository, 'src', 'systems');
  const files = (await readdir(systems, { recursive: true })).filter((file) => file.endsWith(join('schema', 'kinds.json')));
  const read = await Promise.all(files.map((file) => readFile(join(systems, file), 'utf8')));
  return new Set(
    read
      .flatMap((text) => JSON.parse(text).kinds)
      .map(({ group, version, kind }) => `${group === '' ? '' : `${group}/`}${version} ${kind}`),
  );
}

/** The fields of a schema down to that depth, each with its own schema: the first element of a list, one member of a map. */
export function fieldsOf(schema, depth, path = []) {
  return inner(schema).flatMap(([key, member]) => {
    const place = [...path, key];
    return [{ path: place, schema: member }, ...(place.length < depth ? fieldsOf(member, depth, place) : [])];
  });
}

/** What may stand in it: `[key, schema]`. */
export function inner({ properties, items, additionalProperties }) {
  const named = Object.entries(properties ?? {});
  const element = items ? [[0, items]] : [];
  const member = isHolder(additionalProperties) ? [['key', additionalProperties]] : [];
  return [...named, ...element, ...member];
}

function isHolder(value) {
  return typeof value === 'object' && value !== null;
}
