import { isJsonObject, type Json, type JsonObject, memberAt, pointerStep } from '../../finding';
import { CONTROL_PLANE, VALUES } from './kinds';
import { BOOTSTRAP_NAMESPACE, CONTROL_PLANE_NAME, DELETION_PROTECTION } from './names';

/**
 * The configuration of an installation, free of the shape that it is written in:
 *
 * `flavour`, `version`, `registry` (`url`, `pullSecrets`, `discovery`, `caCerts`), `scenarios`, `disabledComponents`, `global`, `components`,
 * and `beaconServer`, `beaconAgent`, `clusterGroups`, `resourceAnnotations`, `pgai`, `source` as both shapes have them.
 */
export type Model = JsonObject;

/** The three ways in which it is written. */
export type ModelShape = 'values' | 'object' | 'object-with-registry';

type Steps = readonly string[];

/** One member of the model, and where each shape keeps it. */
interface Move {
  readonly model: Steps;
  readonly values: Steps;
  readonly object: Steps;
  /** Where it stands since operator 2.2, if elsewhere. */
  readonly registry?: Steps;
}

const PROVISIONING = ['beaconAgent', 'provisioning'];

function provisioning(model: string, name: string, registry: Steps): Move {
  return {
    model: ['registry', ...model.split('.')],
    values: [...PROVISIONING, name],
    object: ['spec', ...PROVISIONING, name],
    registry: ['spec', 'registry', ...registry],
  };
}

function same(name: string): Move {
  return { model: [name], values: [name], object: ['spec', name] };
}

/**
 * What is called otherwise comes first: the rest of `beaconAgent` and of the parameters is what is left then.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/migrate_bootstrap_to_operator/
 */
const MOVES: readonly Move[] = [
  { model: ['flavour'], values: ['system'], object: ['spec', 'flavour'] },
  { model: ['version'], values: ['bootstrapImageTag'], object: ['spec', 'version'] },
  {
    model: ['registry', 'url'],
    values: ['containerRegistryURL'],
    object: ['spec', 'imageRegistry'],
    registry: ['spec', 'registry', 'url'],
  },
  {
    model: ['registry', 'pullSecrets'],
    values: ['imagePullSecrets'],
    object: ['spec', 'imagePullSecrets'],
    registry: ['spec', 'registry', 'imagePullSecrets'],
  },
  provisioning('discovery.enabled', 'imageDiscovery', ['discovery', 'enabled']),
  provisioning('discovery.url', 'imagesetDiscoveryContainerRegistryURL', ['discovery', 'url']),
  provisioning('discovery.provider', 'imagesetDiscoveryContainerRegistryProvider', ['discovery', 'provider']),
  provisioning('discovery.authentication', 'imagesetDiscoveryAuthenticationType', ['discovery', 'authenticationType']),
  provisioning('caCerts', 'imagesetDiscoveryCACerts', ['tls', 'caCerts']),
  same('scenarios'),
  same('disabledComponents'),
  { model: ['global'], values: ['parameters', 'global'], object: ['spec', 'globalParameters'] },
  { model: ['components'], values: ['parameters'], object: ['spec', 'componentsParameters'] },
  ...['beaconServer', 'beaconAgent', 'clusterGroups', 'resourceAnnotations', 'pgai', 'source'].map(same),
];

/** Parameters that follow from others, and that the object has on top. */
const DERIVED = ['CONTAINER_REGISTRY_URL', 'HCP_VERSION'];

/** The path in a shape that a path in the model goes to. */
export function pathIn(shape: ModelShape, path: Steps): Steps {
  const move = MOVES.find(({ model }) => model.every((step, index) => path[index] === step));
  return move ? [...placeOf(move, shape), ...path.slice(move.model.length)] : path;
}

/** The body of a values file, or of a HybridControlPlane. */
export function written(model: Model, shape: ModelShape): JsonObject {
  const body: JsonObject = {};
  for (const move of MOVES) {
    const value = memberAt(model, ...move.model);
    if (value !== undefined) {
      put(body, placeOf(move, shape), converted(value, move, shape));
    }
  }
  return shape === 'values' ? withImageName(body, model) : asObject(body, model);
}

/** The model that a body was made from. */
export function read(body: JsonObject, shape: ModelShape): Model {
  const rest = structuredClone(body);
  const model: JsonObject = {};
  for (const move of MOVES) {
    const taken = take(rest, placeOf(move, shape));
    const value = taken === undefined ? undefined : restored(taken, move, shape);
    if (value !== undefined && !isEmptyObject(value)) {
      put(model, move.model, value);
    }
  }
  return model;
}

function placeOf(move: Move, shape: ModelShape): Steps {
  return shape === 'values' ? move.values : shape === 'object' ? move.object : (move.registry ?? move.object);
}

function converted(value: Json, { model }: Move, shape: ModelShape): Json {
  const what = model.join('.');
  if (what === 'scenarios' && shape === 'values' && Array.isArray(value)) {
    return value.join(',');
  }
  if (what === 'registry.pullSecrets' && shape !== 'values' && Array.isArray(value)) {
    return value.map((name) => ({ name, namespace: BOOTSTRAP_NAMESPACE }));
  }
  return structuredClone(value);
}

function restored(value: Json, { model }: Move, shape: ModelShape): Json {
  const what = model.join('.');
  if (what === 'scenarios' && shape === 'values' && typeof value === 'string') {
    return value.split(',');
  }
  if (what === 'registry.pullSecrets' && shape !== 'values' && Array.isArray(value)) {
    return value.map((item) => memberAt(item, 'name') ?? null);
  }
  if (what === 'global' && shape !== 'values' && isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !DERIVED.includes(name)));
  }
  return value;
}

function withImageName(body: JsonObject, model: Model): JsonObject {
  const [url, flavour] = [memberAt(model, 'registry', 'url'), memberAt(model, 'flavour')];
  return { ...body, bootstrapImageName: `${url}/edbpgai-bootstrap/bootstrap-${flavour}` };
}

function asObject(body: JsonObject, model: Model): JsonObject {
  put(body, ['spec', 'globalParameters', 'CONTAINER_REGISTRY_URL'], memberAt(model, 'registry', 'url') ?? '');
  put(body, ['spec', 'globalParameters', 'HCP_VERSION'], memberAt(model, 'version') ?? '');
  return {
    apiVersion: `${CONTROL_PLANE.group}/${CONTROL_PLANE.version}`,
    kind: CONTROL_PLANE.kind,
    metadata: { name: CONTROL_PLANE_NAME, annotations: { [DELETION_PROTECTION]: 'enabled' } },
    ...body,
  };
}

/** Writes the value, beside what stands there already. */
function put(target: JsonObject, path: Steps, value: Json): void {
  let parent = target;
  for (const step of path.slice(0, -1)) {
    parent[step] ??= {};
    parent = parent[step] as JsonObject;
  }
  const last = path[path.length - 1];
  const there = parent[last];
  parent[last] = isJsonObject(there) && isJsonObject(value) ? merged(there, value) : value;
}

/** By entries, since a component may be called `__proto__` as well. */
function merged(a: JsonObject, b: JsonObject): JsonObject {
  const both = Object.entries(b).map(([name, value]): [string, Json] => {
    const there = Object.hasOwn(a, name) ? a[name] : undefined;
    return [name, isJsonObject(there) && isJsonObject(value) ? merged(there, value) : value];
  });
  return Object.fromEntries([...Object.entries(a), ...both]);
}

/** Takes the value out, and what it leaves empty with it. */
function take(source: JsonObject, [step, ...rest]: Steps): Json | undefined {
  const member = Object.hasOwn(source, step) ? source[step] : undefined;
  if (rest.length === 0) {
    delete source[step];
    return member;
  }
  if (!isJsonObject(member)) {
    return undefined;
  }
  const taken = take(member, rest);
  if (isEmptyObject(member)) {
    delete source[step];
  }
  return taken;
}

function isEmptyObject(value: Json): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}

/** Of a path in a shape, as JSON pointer. */
export function pointerIn(shape: ModelShape, path: Steps): string {
  return pathIn(shape, path).map(pointerStep).join('');
}

export const VALUES_CHART = VALUES.group;
