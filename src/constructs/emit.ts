import { Chart, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { isJsonObject, type JsonObject, pointerStep } from '../finding';
import type { PostgresOperator } from '../intent/operator';
import type { RenderedManifest, Written } from '../systems/rendering';
import { Manifest } from './manifest';
import type { SystemRelease } from './session/adopted';
import { OVERRIDES } from './session/origin';

/** What users lay over a manifest: maps merge, lists and scalars replace. */
export type Overrides = { readonly [key: string]: unknown };

/** The namespace that objects of this construct land in, where the chart says so. */
export function namespaceOf(scope: Construct): string | undefined {
  return Chart.of(scope).namespace;
}

/** The release that objects for this operator are judged for. */
export function releaseOf(operator: PostgresOperator): SystemRelease {
  return { system: operator._systemId, release: operator._release };
}

/** One object, made of what a system rendered and what the user laid over it. */
export function emit(scope: Construct, manifest: RenderedManifest, release?: SystemRelease, overrides?: Overrides): Manifest {
  const object = new Manifest(scope, manifest.id, overlaid(manifest, overrides), release);
  if (manifest.clusterScoped && namespaceOf(scope) !== undefined) {
    // cdk8s gives every object the namespace of its chart.
    object.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  }
  return object;
}

/** What a renderer wrote, with what the user laid over it. */
export function overlaid(written: Written, overrides: Overrides | undefined): Written {
  if (overrides === undefined) {
    return written;
  }
  const origins = { ...written.origins() };
  return { body: overlay(written.body, overrides as JsonObject, '', origins), origins: () => origins };
}

function overlay(below: JsonObject, above: JsonObject, pointer: string, origins: Record<string, string>): JsonObject {
  const merged: JsonObject = { ...below };
  for (const [name, value] of Object.entries(above)) {
    const at = pointer + pointerStep(name);
    const old = merged[name];
    if (isPlain(value) && isJsonObject(old)) {
      merged[name] = overlay(old, value, at, origins);
    } else if (value !== undefined && value !== null) {
      merged[name] = value;
      claim(at, origins);
    }
  }
  return merged;
}

/** A `Lazy` is an object too, and replaces what it meets. */
function isPlain(value: unknown): value is JsonObject {
  return isJsonObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

/** What stood at the pointer, or below it, is no longer what a prop said. */
function claim(pointer: string, origins: Record<string, string>): void {
  for (const known of Object.keys(origins)) {
    if (known.startsWith(`${pointer}/`)) {
      delete origins[known];
    }
  }
  origins[pointer] = OVERRIDES;
}
