import type { Rule } from '../../../../finding';
import { described } from '../../../../kubernetes/schema/text';
import { given } from '../given';
import { DATABASE, DATABASE_ROLE, POOLER, PUBLICATION, SCHEDULED_BACKUP, SUBSCRIPTION } from '../kinds';

export const clusterReferenceStays: Rule = {
  id: 'CNPG-421',
  title: 'What belongs to a cluster stays with it',
  kinds: [DATABASE, DATABASE_ROLE, POOLER, PUBLICATION, SCHEDULED_BACKUP, SUBSCRIPTION],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/',
  reason: 'The operator would leave behind what it made in the first cluster. The API server refuses the change.',
  since: '1.30',

  check({ body }, { before }) {
    if (!before || given(before.body, 'spec', 'cluster') === undefined || given(body, 'spec', 'cluster') === undefined) {
      return undefined;
    }
    // The definition writes "" where no name is written.
    const [old, now] = [before.body, body].map((version) => given(version, 'spec', 'cluster', 'name') ?? '');
    return old === now
      ? []
      : [
          {
            path: '/spec/cluster/name',
            problem: `the cluster changes from ${described(old)} to ${described(now)}, which the API server refuses`,
            fix: `keep ${described(old)}, and make another object for the other cluster`,
          },
        ];
  },
};
