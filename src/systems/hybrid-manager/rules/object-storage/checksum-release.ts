import type { Rule } from '../../../../finding';
import { releaseFor } from '../../environment';
import { has } from '../../features';
import { CHECKSUM_KEYS, objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const checksumsAreOfTheRelease: Rule = {
  id: 'HM-216',
  title: 'The release knows how checksums are set',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: OBJECT_STORAGE_PAGE,
  reason: 'The keys came with 2025.12. An older release passes over them, and a store that needs them answers with errors.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const given = CHECKSUM_KEYS.filter((key) => secret?.has(key));
    if (!secret || given.length === 0) {
      return undefined;
    }
    const release = releaseFor(document, context);
    return has(release, 'checksums')
      ? []
      : [
          {
            path: secret.pathOf(given[0]),
            problem: `Hybrid Manager ${release} does not know "${given[0]}", which came with 2025.12`,
            fix: 'install a newer release where the store needs it, else remove both keys',
          },
        ];
  },
};
