import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Adopted, AdoptedValues } from './adopted';
import type { ScopedSettings } from './settings';

/** One object of the App, or the values of a chart, rendered. */
export interface RenderedObject {
  readonly object: IConstruct;
  /** Whose path cdk8s prints before a finding. */
  readonly owner: IConstruct;
  readonly place: string;
  readonly adopted?: Adopted;
  readonly json: unknown;
  /** The Helm chart whose values these are. */
  readonly chart?: string;
}

/** An object that cdk8s cannot render either. */
export interface FailedObject {
  readonly object: IConstruct;
  readonly chart?: string;
  readonly owner: IConstruct;
  readonly error: unknown;
}

export interface Objects {
  readonly rendered: readonly RenderedObject[];
  readonly failed: readonly FailedObject[];
}

/** What the session knows of the objects that are ours. */
export type AllAdopted = ReadonlyMap<object, Adopted | AdoptedValues>;

/** Renders every object below the root, whoever made it: a reference may lead to any of them. */
export function renderAll(root: IConstruct, adopted: AllAdopted, settings: ScopedSettings): Objects {
  const rendered: RenderedObject[] = [];
  const failed: FailedObject[] = [];
  for (const object of root.node.findAll()) {
    const own = adopted.get(object);
    const values = own && 'chart' in own ? own : undefined;
    const source: { toJson(): unknown } | undefined = values ?? (ApiObject.isApiObject(object) ? object : undefined);
    if (!source) {
      continue;
    }
    const known = { object, owner: ownerOf(object, adopted), ...(values ? { chart: values.chart } : {}) };
    try {
      const json = source.toJson();
      rendered.push({ ...known, place: placeOf(object, settings), adopted: own, json });
    } catch (error) {
      failed.push({ ...known, error });
    }
  }
  return { rendered, failed };
}

/** The construct that the user wrote: of an object of ours the nearest parent that is none, of a foreign object the object. */
function ownerOf(object: IConstruct, adopted: AllAdopted): IConstruct {
  let owner = object;
  while (adopted.has(owner) && owner.node.scope) {
    owner = owner.node.scope;
  }
  return owner;
}

/** Charts within a chart are applied together with it, so the topmost one is the place. */
function placeOf(object: IConstruct, settings: ScopedSettings): string {
  const chosen = settings.nearest(object, ({ place }) => place);
  if (chosen !== undefined) {
    return chosen;
  }
  let topmost: IConstruct = object;
  for (let scope: IConstruct | undefined = object; scope; scope = scope.node.scope) {
    topmost = Chart.isChart(scope) ? scope : topmost;
  }
  return topmost.node.path;
}
