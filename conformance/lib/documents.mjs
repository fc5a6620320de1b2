import { readYaml } from './yaml.mjs';

/**
 * The documents of these files, with what is needed to send each.
 *
 * `document` counts from 1 what kubectl cuts out of a file, empty ones too; an
 * empty one is no document to judge. `unreadable` and `skipped` say why one
 * cannot be sent: no server could read it, or it is no object at all.
 */
export async function readDocuments(paths, labelOf) {
  const files = await readYaml(paths);
  return files.flatMap(({ documents, splitError }, index) => {
    const path = paths[index];
    const place = { file: labelOf(path), path };
    const read = documents.map((document, position) => describe(document, { ...place, document: position + 1 }));
    const rest = splitError === undefined ? [] : [{ ...place, document: documents.length + 1, unreadable: splitError }];
    return [...read.filter(Boolean), ...rest];
  });
}

function describe({ bytes, object, error }, place) {
  if (error !== undefined) {
    return { ...place, unreadable: error };
  }
  if (object === null) {
    return undefined;
  }
  const { apiVersion, kind, metadata } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return { ...place, skipped: 'no apiVersion and kind: not a Kubernetes object' };
  }
  return { ...place, bytes, apiVersion, kind, name: text(metadata?.name), namespace: text(metadata?.namespace) };
}

/** Whatever stands there: the server is asked to judge nonsense as well. */
function text(value) {
  return value === undefined || value === null ? undefined : String(value);
}
