import { type Finding, isJsonObject, type Json, type JsonObject, pointerStep } from '../finding';

/** What is written, and why. */
export interface Written {
  readonly body: JsonObject;
  /** Which prop each JSON pointer came from, such as `parameters.work_mem`. Spelled out when a finding asks: mostly none does. */
  readonly origins: () => Readonly<Record<string, string>>;
}

/** One object that is to be emitted. */
export interface RenderedManifest extends Written {
  /** Fixed id of the construct that carries it, below the construct it is rendered for. */
  readonly id: string;
  readonly clusterScoped: boolean;
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

/** One value, where it goes, and the prop it came from; or the members of a map, each from a prop of its own. */
interface Setting {
  readonly path: readonly string[];
  readonly value: Draftable;
  readonly origin: string;
  readonly each: boolean;
}

/**
 * A manifest in the making that remembers which prop each value came from.
 *
 * Settings are only noted, and written when it is done: renderers call `set` some hundred times for one cluster, and the engine would
 * spend more time on optimizing each of those calls than all of them take.
 */
export class ManifestDraft {
  private readonly clusterScoped: boolean;
  private readonly settings: Setting[] = [];

  public constructor(apiVersion: string, kind: string, metadata: DraftMetadata) {
    this.clusterScoped = metadata.clusterScoped ?? false;
    this.set(['apiVersion'], apiVersion, '');
    this.set(['kind'], kind, '');
    this.set(['metadata', 'name'], metadata.name, 'name');
    this.set(['metadata', 'namespace'], this.clusterScoped ? undefined : metadata.namespace, '');
    this.setMap(['metadata', 'labels'], metadata.labels, 'labels');
    this.setMap(['metadata', 'annotations'], metadata.annotations, 'annotations');
  }

  /** Writes the value, unless it is absent; `origin` is the prop it came from, '' where none did. */
  public set(path: readonly string[], value: Draftable, origin: string): void {
    this.settings.push({ path, value, origin, each: false });
  }

  /** Writes each member of a map, with an origin of its own: `parameters.work_mem`. */
  public setMap(path: readonly string[], members: Readonly<Record<string, Draftable>> | undefined, origin: string): void {
    this.settings.push({ path, value: members, origin, each: true });
  }

  public done(id: string): RenderedManifest {
    const body: JsonObject = {};
    const notes: Note[] = [];
    for (const { path, value, origin, each } of this.settings) {
      const kept = present(value);
      const names = each && isJsonObject(kept) ? Object.keys(kept) : undefined;
      if (kept === undefined || names?.length === 0) {
        continue;
      }
      write(body, path, kept, names);
      if (origin !== '') {
        notes.push({ path, origin, names });
      }
    }
    return { id, body, clusterScoped: this.clusterScoped, origins: () => spelled(notes) };
  }
}

interface Note {
  readonly path: readonly string[];
  readonly origin: string;
  /** Of the members that have an origin each. */
  readonly names?: readonly string[];
}

function spelled(notes: readonly Note[]): Record<string, string> {
  return Object.fromEntries(
    notes.flatMap(({ path, origin, names }) => {
      const pointer = path.map(pointerStep).join('');
      return names ? names.map((name) => [pointer + pointerStep(name), `${origin}.${name}`]) : [[pointer, origin]];
    }),
  );
}

/** The members of a map join those that stand there. */
function write(body: JsonObject, path: readonly string[], value: Json, names: readonly string[] | undefined): void {
  let parent = body;
  const last = path.length - 1;
  for (let at = 0; at < last; at++) {
    parent[path[at]] ??= {};
    parent = parent[path[at]] as JsonObject;
  }
  if (names && isJsonObject(parent[path[last]])) {
    Object.assign(parent[path[last]] as JsonObject, value);
  } else {
    parent[path[last]] = value;
  }
}
