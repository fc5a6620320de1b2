import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFolder } from '../../conformance/lib/go.mjs';
import { companions, releases } from '../../conformance/lib/operators.mjs';
import { definitionsIn } from './definitions.mjs';
import { jsonSchemas } from './json-schema.mjs';

/** Where programs, definitions and schemas are kept between runs; deleting it makes the next run build them again. */
export const CACHE = new URL('../.cache/', import.meta.url).pathname;

const PROGRAMS = {
  kubeconform: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0',
  'kubectl-validate': 'sigs.k8s.io/kubectl-validate@v0.0.4',
};
const MODELS = '@kubernetes-models/cloudnative-pg@0.1.4';

/** Builds the peers and what they read: minutes the first time. */
export async function buildPeers() {
  const bin = join(CACHE, 'bin');
  for (const [name, module] of Object.entries(PROGRAMS)) {
    if (!existsSync(join(bin, name))) {
      console.error(`building ${module}`);
      execFileSync('go', ['install', module], {
        env: { ...process.env, GOBIN: bin, CGO_ENABLED: '0' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
  }
  installModels();
  await writeDefinitions();
}

function installModels() {
  const folder = join(CACHE, 'models');
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', MODELS], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/** The definitions of all systems, for kubectl-validate as they are, for kubeconform as JSON schemas that allow no other field. */
async function writeDefinitions() {
  const [crds, schemas] = ['crds', 'schemas'].map((name) => join(CACHE, name));
  for (const folder of [crds, schemas]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  for (const source of [releases.get([...releases.keys()].at(-1)), ...companions]) {
    for (const definition of definitionsIn(join(await moduleFolder(source), source.definitions))) {
      writeFileSync(join(crds, `${definition.metadata.name}.json`), JSON.stringify(definition));
      for (const [file, schema] of jsonSchemas(definition)) {
        mkdirSync(join(schemas, definition.spec.group), { recursive: true });
        writeFileSync(join(schemas, definition.spec.group, file), JSON.stringify(schema));
      }
    }
  }
}
