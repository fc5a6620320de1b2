import { isJsonObject, pointerStep, pointerSteps } from '../../finding';
import type { Written } from '../../systems/rendering';

/** The origin of everything that came through `overrides`. */
export const OVERRIDES = 'overrides';

/**
 * The prop that the value at the pointer came from.
 *
 * The nearest ancestor that has an origin speaks, and only while the value is what the renderer wrote:
 * after a JSON patch, or a label added by the chart, nothing is claimed.
 */
export function originOf(written: Written, judged: unknown, pointer: string): string | undefined {
  const origins = written.origins();
  const steps = pointerSteps(pointer);
  for (let depth = steps.length; depth >= 0; depth--) {
    const ancestor = steps.slice(0, depth).map(pointerStep).join('');
    if (Object.hasOwn(origins, ancestor)) {
      if (!isAsWritten(written.body, judged, steps, depth)) {
        return undefined;
      }
      return holdsOverrides(origins, pointer) ? OVERRIDES : origins[ancestor];
    }
  }
  return undefined;
}

/** Something below the pointer came from `overrides`, so the value as a whole is no longer what one prop made. */
function holdsOverrides(origins: Readonly<Record<string, string>>, pointer: string): boolean {
  return Object.entries(origins).some(([below, origin]) => origin === OVERRIDES && below.startsWith(`${pointer}/`));
}

/** Compares at the pointer, or where nothing is there, at the nearest parent that exists; not above the place of the origin. */
function isAsWritten(written: unknown, judged: unknown, steps: readonly string[], originDepth: number): boolean {
  for (let depth = steps.length; depth >= originDepth; depth--) {
    const before = valueAt(written, steps.slice(0, depth));
    const now = valueAt(judged, steps.slice(0, depth));
    if (before !== undefined || now !== undefined) {
      return isSame(before, now);
    }
  }
  return true;
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  let current = value;
  for (const step of steps) {
    const holds = typeof current === 'object' && current !== null && Object.hasOwn(current, step);
    current = holds ? (current as Record<string, unknown>)[step] : undefined;
  }
  return current ?? undefined;
}

function isSame(written: unknown, judged: unknown): boolean {
  if (Array.isArray(written)) {
    return Array.isArray(judged) && written.length === judged.length && written.every((item, index) => isSame(item, judged[index]));
  }
  if (!isJsonObject(written)) {
    return (written ?? undefined) === (judged ?? undefined);
  }
  if (Object.getPrototypeOf(written) !== Object.prototype) {
    return true; // a Lazy or another token: what cdk8s makes of it is what was written
  }
  const names = new Set([...Object.keys(written), ...(isJsonObject(judged) ? Object.keys(judged) : [])]);
  return isJsonObject(judged) && [...names].every((name) => isSame(written[name], judged[name]));
}
