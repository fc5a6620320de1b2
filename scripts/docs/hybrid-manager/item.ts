/** How an item of the checklist is held: nothing is left to good will. */
export type Held =
  /** By a type: what is missing or cannot be does not compile. `test` is the title of the test that shows it. */
  | { readonly type: string; readonly test: string }
  /** By a rule, over whatever somebody wrote by hand. */
  | { readonly rule: string }
  /** By an object that the program writes: its kind, namespace and name. */
  | { readonly object: string }
  /** By the configuration that the program writes, in either shape: the place of the value. */
  | { readonly setting: string }
  /** By the readiness check in the cluster: the function of its script, and what it sees. */
  | { readonly readiness: string; readonly sees: string }
  /** By a person: the step that says how. */
  | { readonly person: string };

/** One item of the page on preparing the environment, in our words. */
export interface Item {
  readonly id: string;
  readonly text: string;
  readonly held: readonly Held[];
}

/** Items that stand together on the page. */
export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
}

export function type(name: string, test: string): Held {
  return { type: name, test };
}

export function rules(...ids: readonly string[]): Held[] {
  return ids.map((rule) => ({ rule }));
}

export function settings(...places: readonly string[]): Held[] {
  return places.map((setting) => ({ setting }));
}

export function objects(...names: readonly string[]): Held[] {
  return names.map((object) => ({ object }));
}

export function person(...titles: readonly string[]): Held[] {
  return titles.map((title) => ({ person: title }));
}

export function readiness(script: string, sees: string): Held {
  return { readiness: script, sees };
}
