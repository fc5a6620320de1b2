import type { Rule } from '../../../../finding';
import { statedReleaseFor } from '../../environment';
import { preparedView } from '../../prepared-views';
import { SECRET_SOURCES } from '../../secret-view';

export const preparedSecretIsOfTheRelease: Rule = {
  id: 'HM-238',
  title: 'A Secret with a fixed name is one that the release uses',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/using_hybrid_manager/upgrading_hm/',
  reason:
    'Which Secrets are used changed with 2026.2 (identity), 2026.3 (GenAI) and 2026.4 (the system database). One that the release does not ' +
    'use is left over, or was made for another release than the one that is installed.',

  check(document, context) {
    const prepared = preparedView(document, context);
    const release = prepared && statedReleaseFor(document, context);
    if (release === undefined) {
      return undefined;
    }
    return prepared!.wanted.wantedBy(release)
      ? []
      : [
          {
            path: '/metadata/name',
            problem: `Hybrid Manager ${release} does not use the Secret "${prepared!.secret.name}"`,
            fix: 'keep a copy where it was used before, and remove it once the upgrade is done; else look which release you mean',
          },
        ];
  },
};
