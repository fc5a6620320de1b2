import { ManifestDraft, type RenderedManifest } from '../../rendering';
import { has } from '../features';
import type { InstallationIntent } from '../intent';
import * as names from '../names';

/** The namespaces that have to be there before, since Secrets are put into them. */
export function namespacesOf({ registry, scenarios, release }: InstallationIntent): string[] {
  const { migration, genAi, analytics } = scenarios;
  return [
    names.BOOTSTRAP_NAMESPACE,
    ...(registry.pullSecret ? [names.REPLICATOR_NAMESPACE] : []),
    ...(has(release, 'dexFernetKey') ? [names.DEX_NAMESPACE] : []),
    ...(genAi?.engine === 'griptape' ? [names.GRIPTAPE_NAMESPACE] : []),
    ...(analytics ? [names.LAKEKEEPER_NAMESPACE] : []),
    ...(migration ? [names.MIGRATION_PORTAL_NAMESPACE, names.MIGRATION_COPILOT_NAMESPACE] : []),
  ];
}

/** The first of them says which Secrets others make, for whoever judges or reads the files without them. */
export function namespaces(intent: InstallationIntent, existing: readonly string[]): RenderedManifest[] {
  const { labels, annotations } = intent;
  return namespacesOf(intent).map((name) => {
    const draft = new ManifestDraft('v1', 'Namespace', { name, clusterScoped: true, labels, annotations });
    if (name === names.BOOTSTRAP_NAMESPACE && existing.length > 0) {
      draft.setMap(['metadata', 'annotations'], { [names.EXISTING_SECRETS]: existing.join(',') }, '');
    }
    return draft.done(`namespace-${name}`);
  });
}
