import { readYaml } from './yaml.mjs';

/**
 * The documents of these files, with what is needed to send each.
 *
 * `document` counts from 1 the documents of a file that hold something, as our
 * checker does. `unreadable` and `skipped` say why one cannot be sent: no server
 * could read it, or it is no object at all. `endsFile` is where kubectl stops
 * cutting; it sees nothing of the file from there on.
 */
export async function readDocuments(paths, labelOf) {
  const files = await readYaml(paths);
  return files.flatMap(({ documents, splitError }, index) => {
    const path = paths[index];
    const place = { file: labelOf(path), path };
    const read = documents.filter(({ object }) => object !== null).map(describe);
    const rest = splitError === undefined ? [] : [{ unreadable: splitError, endsFile: true }];
    return [...read, ...rest].map((description, position) => ({ ...place, document: position + 1, ...description }));
  });
}

function describe({ bytes, object, error }) {
  if (error !== undefined) {
    return { unreadable: error };
  }
  const { apiVersion, kind, metadata } = object;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    return { skipped: 'no apiVersion and kind: not a Kubernetes object' };
  }
  return { bytes, object, apiVersion, kind, name: text(metadata?.name), namespace: text(metadata?.namespace) };
}

/** Whatever stands there: the server is asked to judge nonsense as well. */
function text(value) {
  return value === undefined || value === null ? undefined : String(value);
}
