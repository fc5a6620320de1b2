/** What JSON can say, and so all that an API server ever sees of a manifest. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [name: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step of a JSON pointer, escaped as RFC 6901 wants it. */
export function pointerStep(name: string | number): string {
  const text = String(name);
  // Hardly any name holds one, and this is called for every value that is rendered.
  return text.includes('~') || text.includes('/') ? `/${text.replace(/~/g, '~0').replace(/\//g, '~1')}` : `/${text}`;
}

export function pointerSteps(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The member that the steps lead to, or `undefined` where one of them leads nowhere. */
export function memberAt(value: unknown, ...steps: readonly string[]): Json | undefined {
  let member = value;
  for (const step of steps) {
    if (!isJsonObject(member) || !Object.hasOwn(member, step)) {
      return undefined;
    }
    member = member[step];
  }
  return member as Json;
}

/** The items of the list that the steps lead to; none where there is no list. */
export function itemsAt(value: unknown, ...steps: readonly string[]): readonly Json[] {
  const list = memberAt(value, ...steps);
  return Array.isArray(list) ? list : [];
}

/** Are both the same, all the way down? Members in another order are. */
export function isSameJson(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return a === b;
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameJson(item, b[index]));
  }
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSameJson(a[name], b[name]));
}
