import type { System } from '../finding';

/** Every system we write for or judge. The only list of systems. */
export const SYSTEMS: readonly System[] = [];
