import type { Draftable } from '../../rendering';

/** One value of the model, and the prop that it came from. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: Draftable;
  readonly origin: string;
}

export function setting(path: string, value: Draftable, origin: string): Setting {
  return { path: path.split('/'), value, origin };
}
