import { load } from 'js-yaml';
import { CORE_FOLDER, CORE_POOLS, KUBERNETES, type SourceRelease, type SourceSystem } from './catalogue';
import { type CelRule, celRules } from './cel';
import { CoreReader } from './core';
import { FactFiles } from './facts';
import { listModuleFiles, readModuleFile, type SourceFile } from './modules';
import { withScaleLimits } from './scale';
import { type RawSchema, StructuralReader } from './structural';

/** Everything that is written for one system. */
export interface SystemFacts {
  readonly id: string;
  readonly files: FactFiles;
  readonly cel: readonly CelRule[];
  readonly sources: readonly SourceFile[];
}

/** Facts of a system whose kinds are custom resource definitions. One pool for each kind, over all releases. */
export function customResourceFacts(system: SourceSystem): SystemFacts {
  const files = new FactFiles();
  const cel: CelRule[] = [];
  const sources: SourceFile[] = [];
  for (const release of system.releases) {
    for (const name of system.files ?? listModuleFiles(release, system.folder, '.yaml')) {
      const { text, source } = readModuleFile(release, `${system.folder}/${name}`);
      sources.push(source);
      cel.push(...readDefinition(text, release, files, system.readByGo));
    }
  }
  sources.push(coreDocument(METADATA_FILE).source);
  return { id: system.id, files, cel, sources };
}

function readDefinition(text: string, { release }: SourceRelease, files: FactFiles, readByGo?: boolean): CelRule[] {
  const { spec } = load(text) as RawSchema;
  const { group, scope, names } = spec;
  const { kind } = names;
  const served = (spec.versions as RawSchema[]).filter((version) => version.served);
  return served.flatMap((definition) => {
    const version: string = definition.name;
    const schema = withScaleLimits(definition);
    const metadata = coreReader(METADATA_FILE, kind, files).named(OBJECT_META);
    const reader = new StructuralReader(files.pool(kind), readByGo);
    files.addRoot({ group, version, kind, scope, pool: kind }, release, reader.document(schema, metadata));
    return celRules(schema, { kind, version, release });
  });
}

const METADATA_FILE = 'api__v1';
const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

const documents = new Map<string, { document: RawSchema; source: SourceFile }>();

function coreDocument(name: string): { document: RawSchema; source: SourceFile } {
  let known = documents.get(name);
  if (!known) {
    const { text, source } = readModuleFile(KUBERNETES, `${CORE_FOLDER}/${name}_openapi.json`);
    known = { document: JSON.parse(text), source };
    documents.set(name, known);
  }
  return known;
}

function coreReader(file: string, pool: string, files: FactFiles): CoreReader {
  return new CoreReader(files.pool(pool), coreDocument(file).document.components.schemas);
}

/** Facts of the kinds of Kubernetes itself: those that can be created, by the paths of the published OpenAPI. */
export function kubernetesFacts(): SystemFacts {
  const files = new FactFiles();
  for (const [pool, names] of Object.entries(CORE_POOLS)) {
    for (const name of names) {
      const reader = coreReader(name, pool, files);
      for (const { scope, type, ...kind } of creatableKinds(coreDocument(name).document)) {
        files.addRoot({ ...kind, scope, pool }, KUBERNETES.release, reader.named(type));
      }
    }
  }
  const sources = Object.values(CORE_POOLS).flatMap((names) => names.map((name) => coreDocument(name).source));
  return { id: 'kubernetes', files, cel: [], sources };
}

interface CreatableKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly scope: 'Namespaced' | 'Cluster';
  /** Name of the schema. */
  readonly type: string;
}

function creatableKinds({ paths }: RawSchema): CreatableKind[] {
  return Object.entries(paths as RawSchema).flatMap(([path, { post }]) => {
    if (post?.['x-kubernetes-action'] !== 'post' || path.includes('{name}')) {
      return [];
    }
    const { group, version, kind } = post['x-kubernetes-group-version-kind'];
    const reference: string = Object.values<RawSchema>(post.requestBody.content)[0].schema.$ref;
    const scope = path.includes('{namespace}') ? 'Namespaced' : 'Cluster';
    return [{ group, version, kind, scope, type: reference.replace('#/components/schemas/', '') }];
  });
}
