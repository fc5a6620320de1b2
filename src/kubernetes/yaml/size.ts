import { isJsonObject, type Json } from '../../finding';

/** Bytes of a request that an API server takes. */
export const LARGEST_REQUEST = 3 * 1024 * 1024;

/** About the bytes of a value as JSON, counted until they are too many. Shared values count each time: JSON has no aliases. */
export function requestSize(value: Json): number {
  let size = 0;
  const waiting: Json[] = [value];
  while (waiting.length > 0 && size <= LARGEST_REQUEST) {
    const next = waiting.pop()!;
    size += 1;
    if (Array.isArray(next)) {
      size += 1;
      for (const item of next) {
        waiting.push(item);
      }
    } else if (isJsonObject(next)) {
      size += 1;
      for (const [name, member] of Object.entries(next)) {
        size += textSize(name) + 1;
        waiting.push(member);
      }
    } else {
      size += textSize(next);
    }
  }
  return size;
}

function textSize(value: string | number | boolean | null): number {
  return Buffer.byteLength(JSON.stringify(value));
}
