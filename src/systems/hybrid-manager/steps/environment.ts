import { isJsonObject, type JsonObject } from '../../../finding';
import type { InstallationIntent } from '../intent';
import { namespacesOf } from '../render/namespaces';
import { secrets } from '../render/secrets';
import { PAGES } from './pages';
import { list, quoted, sh } from './shell';
import type { Forms, Step } from './step';

export interface Named {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** Namespaces and Secrets that the program writes. */
export function environment(intent: InstallationIntent, forms: Forms): Step {
  const objects = secrets(intent).map(({ body }) => body);
  const stores = [...new Set(objects.flatMap(storesOf))].sort();
  const filled = objects.filter(({ kind }) => kind === 'ExternalSecret').map(named);
  // What is made in a store is read back from it, so it comes first.
  const pushed = objects.filter((body) => body.kind === 'PushSecret' && !isCopy(body)).map(named);
  const checked = intent.readiness.kind === 'job';
  const kept = [...(forms.controlPlane ? ['HybridControlPlane'] : []), ...(checked ? ['Job'] : [])];
  return {
    title: 'Apply the environment',
    source: PAGES.preparing,
    body: [
      ...(stores.length > 0
        ? ['External Secrets has to be installed, and its stores have to be ready:', sh(...stores), storeHint(objects)]
        : []),
      `The namespaces are ${namespacesOf(intent)
        .map((name) => `\`${name}\``)
        .join(', ')}.${forms.controlPlane ? ' The object HybridControlPlane is kept back: applied, it starts the installation.' : ''}${
        checked ? ' Jobs are kept back as well: they look for Secrets that are not there yet.' : ''
      }`,
      sh(
        `yq '${select('!=', ...kept)}' "$MANIFESTS"/*.k8s.yaml > environment.yaml`,
        ...(forms.controlPlane ? [`yq '${select('==', 'HybridControlPlane')}' "$MANIFESTS"/*.k8s.yaml > hybridmanager.yaml`] : []),
        ...(checked ? [`yq '${select('==', 'Job')}' "$MANIFESTS"/*.k8s.yaml > readiness.yaml`] : []),
        'kubectl apply --filename=environment.yaml',
      ),
      ...(filled.length > 0
        ? [
            'Wait until the Secrets are there. Begin nothing else before: edbctl would make keys of its own.',
            sh(...[...pushed, ...filled].map(waitFor)),
          ]
        : []),
    ],
  };
}

/** An expression of yq; without kinds, one that takes all. */
function select(comparison: '==' | '!=', ...kinds: readonly string[]): string {
  return kinds.length === 0 ? '.' : `select(${kinds.map((kind) => `.kind ${comparison} "${kind}"`).join(' and ')})`;
}

/** It copies a Secret that others make, later on. */
function isCopy({ spec }: JsonObject): boolean {
  return isJsonObject(spec) && isJsonObject(spec.selector) && spec.selector.secret !== undefined;
}

function storeHint(objects: readonly JsonObject[]): string {
  const pushed = objects.some(({ kind }) => kind === 'PushSecret');
  return list([
    'Each line ends with "condition met".',
    ...(pushed ? ['Where keys are made or copied into a store, its credentials have to allow writing.'] : []),
  ]);
}

function storesOf(body: JsonObject): string[] {
  const spec = isJsonObject(body.spec) ? body.spec : {};
  const refs = [spec.secretStoreRef, ...(Array.isArray(spec.secretStoreRefs) ? spec.secretStoreRefs : [])];
  const { namespace } = named(body);
  return refs.filter(isJsonObject).map(({ kind, name }) => {
    const where = kind === 'SecretStore' ? ` --namespace=${quoted(namespace)}` : '';
    return `kubectl wait --for=condition=Ready ${quoted(`${String(kind).toLowerCase()}/${name}`)}${where} --timeout=1m`;
  });
}

/** Waits until External Secrets has done its part. */
export function waitFor({ kind, name, namespace }: Named): string {
  return `kubectl wait --for=condition=Ready ${quoted(`${kind.toLowerCase()}/${name}`)} --namespace=${quoted(namespace)} --timeout=5m`;
}

function named({ kind, metadata }: JsonObject): Named {
  const { name, namespace } = isJsonObject(metadata) ? metadata : {};
  return { kind: String(kind), name: String(name), namespace: String(namespace) };
}
