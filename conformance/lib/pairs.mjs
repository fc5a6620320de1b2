import { relative } from 'node:path';
import { readDocuments } from './documents.mjs';

/**
 * The documents, each with the one `before` it that stands for the same object in the file of the same place.
 *
 * One object can be judged at a time only, so no two pairs may be about the same one.
 */
export async function withPredecessors(documents, { paths, oldRoot, root }) {
  const old = new Map((await readDocuments(paths, (path) => path)).map((document) => [key(document, oldRoot), document]));
  return documents.map((document) => {
    const before = document.object && old.get(key(document, root));
    return before ? { ...document, before } : document;
  });
}

function key({ path, apiVersion = '', kind, namespace, name }, root) {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return [relative(root, path), group, kind, namespace, name].join('\n');
}
