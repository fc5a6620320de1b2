import { join } from 'node:path';
import { until } from './client.mjs';
import { JudgeError } from './errors.mjs';
import { yamlFiles } from './files.mjs';
import { moduleFolder } from './go.mjs';
import { inParallel } from './parallel.mjs';
import { readYaml } from './yaml.mjs';

const definitionsPath = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** Installs the CustomResourceDefinitions of these operators and waits until they serve. */
export async function installDefinitions(server, operators) {
  const folders = await Promise.all(operators.map(moduleFolder));
  const objects = await readObjects(operators.map(({ definitions }, index) => join(folders[index], definitions)));
  const definitions = objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
  await inParallel(definitions, (definition) => create(server.client, definitionsPath, withoutConversion(definition)));
  await inParallel(definitions, (definition) => serving(server, definition));
}

/** All objects in these files and folders. */
export async function readObjects(paths) {
  const files = await readYaml(await yamlFiles(paths));
  return files.flatMap(({ documents }) => documents.map(({ object }) => object)).filter(Boolean);
}

export async function create(client, path, object) {
  const { code, text } = await client.post(path, object);
  if (code !== 201) {
    throw new JudgeError(`the server refused to create ${object.kind} ${object.metadata.name}: ${code} ${text}`);
  }
}

/** The conversion webhooks of other operators do not run here. */
function withoutConversion(definition) {
  const { conversion, ...spec } = definition.spec;
  return { ...definition, spec };
}

/** "Established" is not yet "serves": documents sent in between get a 404. */
function serving({ client, ...server }, { metadata: { name }, spec: { group, names, versions } }) {
  const { name: version } = versions.find(({ served }) => served);
  return until(`${name} served`, server, async () => {
    const { body } = await client.get(`${definitionsPath}/${name}`);
    const established = body.status?.conditions?.find(({ type }) => type === 'Established');
    if (established?.status !== 'True') {
      return JSON.stringify(body.status);
    }
    const { code, text } = await client.get(`/apis/${group}/${version}/${names.plural}?limit=1`);
    return code === 200 || text;
  });
}
