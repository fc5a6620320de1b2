import type { ClusterIntent } from '../../../intent/cluster';
import type { LocaleIntent } from '../../../intent/locale';
import type { Draftable, ManifestDraft } from '../../rendering';

/**
 * Members of initdb and of Database that say how text is ordered.
 *
 * With `builtin` and `icu` the C library still classifies what the provider does not, and `C` is the only value
 * that no image changes.
 */
export function localeMembers(locale: LocaleIntent | undefined): Record<string, Draftable> {
  switch (locale?.provider) {
    case 'builtin':
      return { localeProvider: 'builtin', builtinLocale: locale.locale, localeCollate: 'C', localeCType: 'C' };
    case 'icu':
      return { localeProvider: 'icu', icuLocale: locale.locale, icuRules: locale.icuRules, localeCollate: 'C', localeCType: 'C' };
    case 'libc':
      return { localeProvider: 'libc', localeCollate: locale.locale, localeCType: locale.locale };
    default:
      return {};
  }
}

/** How the cluster begins. */
export function bootstrap(draft: ManifestDraft, intent: ClusterIntent): void {
  const { bootstrap: start } = intent;
  const initdb = ['spec', 'bootstrap', 'initdb'];
  draft.set([...initdb, 'database'], start.database, 'bootstrap');
  draft.set([...initdb, 'owner'], start.owner, 'bootstrap.owner');
  draft.set([...initdb, 'secret'], start.ownerSecret === undefined ? undefined : { name: start.ownerSecret }, 'bootstrap.ownerSecret');
  draft.set([...initdb, 'dataChecksums'], start.dataChecksums, 'bootstrap.dataChecksums');
  draft.set([...initdb, 'encoding'], start.encoding, 'bootstrap.encoding');
  for (const [name, value] of Object.entries(localeMembers(start.locale))) {
    draft.set([...initdb, name], value, 'bootstrap.locale');
  }
  draft.set([...initdb, 'walSegmentSize'], start.walSegmentMebibytes, 'bootstrap.walSegmentMebibytes');
  draft.set([...initdb, 'postInitApplicationSQL'], start.postInitApplicationSql, 'bootstrap.postInitApplicationSql');
}
