import type { ClusterIntent } from '../../../intent/cluster';
import type { ManifestDraft } from '../../rendering';

const POSTGRESQL = ['spec', 'postgresql'];

/** Parameters, client authentication and synchronous replication. */
export function postgresql(draft: ManifestDraft, intent: ClusterIntent): void {
  draft.setMap([...POSTGRESQL, 'parameters'], intent.audit, 'audit');
  draft.setMap([...POSTGRESQL, 'parameters'], intent.parameters, 'parameters');
  draft.set([...POSTGRESQL, 'shared_preload_libraries'], unlessEmpty(intent.preloadedLibraries), 'preloadedLibraries');
  draft.set([...POSTGRESQL, 'pg_hba'], unlessEmpty(intent.pgHba), 'pgHba');
  draft.set([...POSTGRESQL, 'pg_ident'], unlessEmpty(intent.pgIdent), 'pgIdent');
  const synchronous = intent.instances.synchronous;
  const origin = 'instances.synchronous';
  draft.set([...POSTGRESQL, 'synchronous', 'method'], synchronous?.method, origin);
  draft.set([...POSTGRESQL, 'synchronous', 'number'], synchronous?.number, origin);
  draft.set([...POSTGRESQL, 'synchronous', 'dataDurability'], synchronous?.durability, `${origin}.durability`);
  draft.set([...POSTGRESQL, 'synchronous', 'failoverQuorum'], synchronous?.failoverQuorum, `${origin}.failoverQuorum`);
  draft.set(
    [...POSTGRESQL, 'synchronous', 'maxStandbyNamesFromCluster'],
    synchronous?.maxStandbysFromCluster,
    `${origin}.maxStandbysFromCluster`,
  );
}

function unlessEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length > 0 ? list : undefined;
}
