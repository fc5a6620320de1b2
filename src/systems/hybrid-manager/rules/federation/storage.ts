import type { RuleContext } from '../../../../finding';
import type { Configuration } from '../../configuration';
import { configurationsFor } from '../../environment';
import { GivenSecrets } from '../../given-secrets';
import { type Group, groupOf } from '../../locations';
import { DEFAULT_NAMESPACE, OBJECT_STORAGE_SECRET } from '../../names';
import { SecretView } from '../../secret-view';
import type { Site } from '../../site';

const STORAGE = { name: OBJECT_STORAGE_SECRET, namespace: DEFAULT_NAMESPACE };

/** The Secret with which a location reaches its bucket, its group, and the same Secret in each location that comes before it. */
export interface StorageOfLocations {
  readonly own: SecretView;
  readonly group: Group;
  readonly earlier: readonly { readonly site: Site; readonly view: SecretView }[];
}

/** `undefined` where the document makes no such Secret, or its location stands alone. */
export function storageOfLocations(
  document: Parameters<typeof configurationsFor>[0],
  context: RuleContext,
): StorageOfLocations | undefined {
  const own = SecretView.of(document, context.inventory);
  if (!own?.is(STORAGE.name, STORAGE.namespace)) {
    return undefined;
  }
  const [configuration] = configurationsFor(document, context);
  const group = configuration && groupOf(configuration.document, context);
  const viewIn = (each: Configuration) => new GivenSecrets(each, context).view(STORAGE);
  const earlier = group?.earlier.flatMap((site) => {
    const view = viewIn(site.configuration);
    return view ? [{ site, view }] : [];
  });
  return group && earlier && earlier.length > 0 ? { own, group, earlier } : undefined;
}
