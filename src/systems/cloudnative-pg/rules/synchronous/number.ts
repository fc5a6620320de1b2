import type { Rule } from '../../../../finding';
import { given } from '../given';
import { CLUSTER } from '../kinds';

export const synchronousNumberIsPositive: Rule = {
  id: 'CNPG-405',
  title: 'A commit waits for at least one standby, where it waits',
  kinds: [CLUSTER],
  layer: 'admission',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#synchronous-replication',
  reason: 'Synchronous replication is switched off by leaving the section out, not by waiting for nobody.',

  check({ body }) {
    const number = given(body, 'spec', 'postgresql', 'synchronous', 'number');
    if (typeof number !== 'number') {
      return undefined;
    }
    return number > 0
      ? []
      : [
          {
            path: '/spec/postgresql/synchronous/number',
            problem: `a commit is to wait for ${number} standbys, at least 1 is expected`,
            fix: 'write 1 or more, or remove the section "synchronous"',
          },
        ];
  },
};
