import { JudgeError } from './errors.mjs';
import { namespace } from './manager.mjs';
import { inParallel } from './parallel.mjs';

// 4xx answers that speak of the request, not of the document in it.
const notAVerdict = new Set([401, 405, 406, 408, 415, 429]);

// Over these the server trips before it can refuse them properly, and answers 500.
const tripsOver = /^(Internal error occurred: invalid resource name |duplicate nodePort: )/;

/**
 * Sends each document as written, in a dry run with strict decoding.
 *
 * Adds `accepted` (true, false, or null where there is no verdict), `message`
 * and `warnings`; `failed` marks those where the judge itself went wrong.
 */
export async function judgeAll(judge, documents) {
  const resources = new Resources(judge.client);
  await createNamespaces(judge.client, documents);
  return inParallel(documents, async ({ bytes, object, before, ...document }) => {
    judge.alive();
    const judged = before ? await judgeChange(judge.client, resources, before, object) : undefined;
    return { ...document, warnings: [], ...(judged ?? (await verdict(judge.client, resources, { ...document, bytes }))) };
  });
}

/**
 * Creates the old object for real, with the status that it holds, sends the new one as an update in a dry run, and
 * takes the old one away again.
 *
 * Undefined where there is no such kind: what is said of the new document then is said of a change as well.
 */
async function judgeChange(client, resources, before, object) {
  const resource = before.object && (await resources.find(before));
  if (!resource || !object) {
    return undefined;
  }
  const path = collection(resource, before);
  const created = await client.post(`${path}?fieldValidation=Strict`, before.bytes, 'application/yaml');
  if (created.code !== 201) {
    return { accepted: null, message: `nothing to change, the old manifest is refused: ${created.body?.message ?? created.text}` };
  }
  const own = `${path}/${encodeURIComponent(before.name)}`;
  try {
    const { resourceVersion } = await withStatus(client, own, created.body, before.object.status);
    const changed = { ...object, metadata: { ...object.metadata, resourceVersion } };
    return fromAnswer(await client.put(`${own}?dryRun=All&fieldValidation=Strict`, changed));
  } finally {
    await client.delete(`${own}?gracePeriodSeconds=0`);
  }
}

async function withStatus(client, path, created, status) {
  if (status === undefined) {
    return created.metadata;
  }
  const { code, body, text } = await client.put(`${path}/status`, { ...created, status });
  if (code !== 200) {
    throw new JudgeError(`the server does not take the status of ${path}: ${code} ${text}`);
  }
  return body.metadata;
}

async function verdict(client, resources, document) {
  if (document.unreadable !== undefined) {
    return { accepted: false, message: `no YAML that Kubernetes reads: ${document.unreadable}` };
  }
  const resource = document.skipped === undefined ? await resources.find(document) : undefined;
  if (resource === undefined) {
    const message = document.skipped ?? `the server knows no ${document.kind} of ${document.apiVersion}`;
    return { accepted: null, message };
  }
  const path = `${collection(resource, document)}?dryRun=All&fieldValidation=Strict`;
  return fromAnswer(await client.post(path, document.bytes, 'application/yaml'));
}

function fromAnswer({ code, body, text, warnings }) {
  const message = body?.kind === 'Status' ? body.message : '';
  // The server looks for an object of that name last, after all that judges the document.
  if (code === 200 || code === 201 || (code === 409 && body?.reason === 'AlreadyExists')) {
    return { accepted: true, message: '', warnings };
  }
  if ((code >= 400 && code < 500 && !notAVerdict.has(code)) || tripsOver.test(message)) {
    return { accepted: false, message, warnings };
  }
  return { accepted: null, message: `no verdict, the server answered ${code}: ${message || text}`, failed: true };
}

function collection({ base, namespaced, plural }, document) {
  const within = namespaced ? `/namespaces/${encodeURIComponent(document.namespace || 'default')}` : '';
  return `${base}${within}/${plural}`;
}

/** For real: a dry run into a namespace that does not exist is refused. */
async function createNamespaces(client, documents) {
  const names = new Set(documents.map(({ namespace: name }) => name).filter(Boolean));
  await inParallel([...names], async (name) => {
    const { code, text } = await client.post('/api/v1/namespaces', namespace(name));
    // An impossible name stays without a namespace, and its documents are refused.
    if (![201, 409, 422].includes(code)) {
      throw new JudgeError(`the server refused to create namespace ${name}: ${code} ${text}`);
    }
  });
}

/** Which collection a kind is posted to, as the server itself tells. */
class Resources {
  #client;
  #byApiVersion = new Map();

  constructor(client) {
    this.#client = client;
  }

  /** Undefined for a kind that the server does not know. */
  async find({ apiVersion, kind }) {
    if (!this.#byApiVersion.has(apiVersion)) {
      this.#byApiVersion.set(apiVersion, this.#discover(apiVersion));
    }
    return (await this.#byApiVersion.get(apiVersion)).find((resource) => resource.kind === kind);
  }

  async #discover(apiVersion) {
    const parts = apiVersion.split('/').map(encodeURIComponent);
    if (parts.length > 2 || parts.includes('')) {
      return [];
    }
    const base = parts.length === 1 ? `/api/${parts[0]}` : `/apis/${parts.join('/')}`;
    const { code, body, text } = await this.#client.get(base);
    if (code < 500 && code !== 200) {
      return [];
    }
    if (body?.kind !== 'APIResourceList') {
      throw new JudgeError(`the server does not tell its resources of ${apiVersion}: ${code} ${text}`);
    }
    return body.resources
      .filter(({ name, verbs }) => !name.includes('/') && verbs.includes('create'))
      .map(({ name, kind, namespaced }) => ({ base, kind, namespaced, plural: name }));
  }
}
