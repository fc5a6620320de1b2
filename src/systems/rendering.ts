import { type Finding, type Json, type JsonObject, pointerStep } from '../finding';

/** One object that is to be emitted. */
export interface RenderedManifest {
  /** Fixed id of the construct that carries it, below the construct it is rendered for. */
  readonly id: string;
  readonly body: JsonObject;
  readonly clusterScoped: boolean;
  /** Which prop each JSON pointer came from. */
  readonly origins: Readonly<Record<string, string>>;
}

/** What the system cannot express, and the prop that asked for it. */
export interface RenderingFinding extends Finding {
  readonly origin: string;
}

/** What a system makes of an intent. */
export interface Rendering {
  readonly manifests: readonly RenderedManifest[];
  /** What the system cannot express: never dropped in silence. */
  readonly findings: readonly RenderingFinding[];
}

/** What may be left out: absent members are not written. */
export type Draftable = undefined | null | boolean | number | string | readonly Draftable[] | { readonly [name: string]: Draftable };

/** A copy without absent members, and without objects that are empty for want of them. */
export function present(value: Draftable): Json | undefined {
  if (typeof value !== 'object' || value === null) {
    return value ?? undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item) => present(item) ?? null);
  }
  const given = value as { readonly [name: string]: Draftable };
  const names = Object.keys(given);
  const members: JsonObject = {};
  let empty = names.length > 0;
  for (const name of names) {
    const kept = present(given[name]);
    if (kept !== undefined) {
      members[name] = kept;
      empty = false;
    }
  }
  return empty ? undefined : members;
}

export interface DraftMetadata {
  readonly name: string;
  /** The object stands in no namespace, whatever the chart says. */
  readonly clusterScoped?: boolean;
  readonly namespace?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A manifest in the making that remembers which prop each value came from. */
export class ManifestDraft {
  private readonly body: JsonObject;
  private readonly clusterScoped: boolean;
  private readonly origins: Record<string, string> = {};

  public constructor(apiVersion: string, kind: string, metadata: DraftMetadata) {
    this.body = { apiVersion, kind, metadata: { name: metadata.name } };
    this.clusterScoped = metadata.clusterScoped ?? false;
    this.set(['metadata', 'namespace'], this.clusterScoped ? undefined : metadata.namespace, '');
    this.setMap(['metadata', 'labels'], metadata.labels, 'labels');
    this.setMap(['metadata', 'annotations'], metadata.annotations, 'annotations');
    this.origins['/metadata/name'] = 'name';
  }

  /** Writes the value, unless it is absent; `origin` is the prop it came from, '' where none did. */
  public set(path: readonly string[], value: Draftable, origin: string): void {
    const kept = present(value);
    if (kept === undefined) {
      return;
    }
    let parent = this.body;
    let pointer = '';
    const last = path.length - 1;
    for (let at = 0; at < last; at++) {
      const step = path[at];
      parent[step] ??= {};
      parent = parent[step] as JsonObject;
      pointer += pointerStep(step);
    }
    parent[path[last]] = kept;
    if (origin !== '') {
      this.origins[pointer + pointerStep(path[last])] = origin;
    }
  }

  /** Writes each member of a map, with an origin of its own: `parameters.work_mem`. */
  public setMap(path: readonly string[], members: Readonly<Record<string, Draftable>> | undefined, origin: string): void {
    for (const [name, value] of Object.entries(members ?? {})) {
      this.set([...path, name], value, origin === '' ? '' : `${origin}.${name}`);
    }
  }

  public done(id: string): RenderedManifest {
    return { id, body: this.body, clusterScoped: this.clusterScoped, origins: this.origins };
  }
}
