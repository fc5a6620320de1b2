import { memberAt } from '../../../../finding';
import { clusterRule } from './cluster-rule';
import { isGoRegex } from './go-regex';
import { textsAt } from './view';

const SLOTS = ['replicationSlots', 'synchronizeReplicas'];

export const excludePatterns = clusterRule({
  id: 'CNPG-356',
  title: 'Patterns for slots are regular expressions of Go',
  source: 'https://github.com/google/re2/wiki/Syntax',
  reason: 'Slots whose names match are not copied to the standbys. The operator looks at the patterns as long as it keeps any slots.',
  about: [`/spec/${SLOTS.join('/')}/excludePatterns`],

  check(spec) {
    const patterns = textsAt(spec, ...SLOTS, 'excludePatterns');
    const off = [SLOTS, ['replicationSlots', 'highAvailability']].every((way) => memberAt(spec, ...way, 'enabled') === false);
    return patterns.length === 0 || off
      ? undefined
      : patterns.flatMap((pattern, index) =>
          isGoRegex(pattern)
            ? []
            : [
                {
                  path: `/spec/${SLOTS.join('/')}/excludePatterns/${index}`,
                  problem: `${JSON.stringify(pattern)} is no regular expression that Go compiles`,
                  fix: 'correct it: parentheses and brackets in pairs, no look-around and no back references',
                },
              ],
        );
  },
});
