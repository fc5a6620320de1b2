import { isJsonObject, type JsonObject, pointerStep } from '../../../finding';
import type { RenderedManifest } from '../../rendering';
import type { InstallationIntent } from '../intent';
import type { ModelShape } from '../model';
import { configuration } from './configuration';

/** The object HybridControlPlane, labelled as all other objects are; what the user annotates it with counts more than what we do. */
export function controlPlane(intent: InstallationIntent, shape: Exclude<ModelShape, 'values'>): RenderedManifest {
  const { body, origins } = configuration(intent, shape);
  const own = isJsonObject(body.metadata) ? body.metadata : {};
  const metadata: JsonObject = { ...own };
  for (const what of ['labels', 'annotations'] as const) {
    const all = { ...(isJsonObject(own[what]) ? own[what] : {}), ...intent[what] };
    if (Object.keys(all).length > 0) {
      metadata[what] = all;
    }
  }
  return {
    id: 'Resource',
    clusterScoped: true,
    body: { ...body, metadata },
    origins: () => ({ ...origins(), ...originsOf('labels', intent.labels), ...originsOf('annotations', intent.annotations) }),
  };
}

function originsOf(prop: string, given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(given).map((name) => [`/metadata/${prop}${pointerStep(name)}`, `${prop}.${name}`]));
}
