import type { System } from '../finding';
import { SYSTEMS } from '.';

/** Every system. A function, so that the package can keep them in a file of their own, which is read when something is judged. */
export function knownSystems(): readonly System[] {
  return SYSTEMS;
}
