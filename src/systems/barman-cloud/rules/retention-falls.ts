import { memberAt, type Rule } from '../../../finding';
import { retentionLowered } from '../retention';
import { OBJECT_STORE } from './kinds';

const FIELD = ['spec', 'retentionPolicy'];

export const retentionStays: Rule = {
  id: 'BARMAN-501',
  title: 'The retention of a store does not fall',
  kinds: [OBJECT_STORE],
  layer: 'transition',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/retention/',
  reason: 'The plugin applies the policy every half an hour, unless told otherwise, and what it deletes is gone.',

  check({ body }, { before }) {
    if (!before || memberAt(body, ...FIELD) === memberAt(before.body, ...FIELD)) {
      return undefined;
    }
    const problem = retentionLowered(memberAt(before.body, ...FIELD), memberAt(body, ...FIELD));
    return problem === undefined
      ? []
      : [
          {
            path: `/${FIELD.join('/')}`,
            problem: `${problem}: older ones are deleted`,
            fix: 'keep the longer time, or be sure that nobody asks for them',
          },
        ];
  },
};
