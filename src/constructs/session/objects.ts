import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Adopted } from './adopted';
import type { ScopedSettings } from './settings';

/** One object of the App, rendered. */
export interface RenderedObject {
  readonly object: ApiObject;
  /** Whose path cdk8s prints before a finding. */
  readonly owner: IConstruct;
  readonly place: string;
  readonly adopted?: Adopted;
  readonly json: unknown;
}

/** An object that cdk8s cannot render either. */
export interface FailedObject {
  readonly object: ApiObject;
  readonly owner: IConstruct;
  readonly error: unknown;
}

export interface Objects {
  readonly rendered: readonly RenderedObject[];
  readonly failed: readonly FailedObject[];
}

/** Renders every object below the root, whoever made it: a reference may lead to any of them. */
export function renderAll(root: IConstruct, adopted: ReadonlyMap<object, Adopted>, settings: ScopedSettings): Objects {
  const rendered: RenderedObject[] = [];
  const failed: FailedObject[] = [];
  for (const object of root.node.findAll()) {
    if (!ApiObject.isApiObject(object)) {
      continue;
    }
    const owner = ownerOf(object, adopted);
    try {
      const json: unknown = object.toJson();
      rendered.push({ object, owner, place: placeOf(object, settings), adopted: adopted.get(object), json });
    } catch (error) {
      failed.push({ object, owner, error });
    }
  }
  return { rendered, failed };
}

/** The construct that the user wrote: of an object of ours the nearest parent that is none, of a foreign object the object. */
function ownerOf(object: IConstruct, adopted: ReadonlyMap<object, Adopted>): IConstruct {
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
