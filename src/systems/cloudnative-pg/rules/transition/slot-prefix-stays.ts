import { type JsonObject, memberAt } from '../../../../finding';
import { clusterChange } from './cluster-change';

const DEFAULT_PREFIX = '_cnpg_';
const SLOTS = ['replicationSlots', 'highAvailability'] as const;

export const slotPrefixStays = clusterChange({
  id: 'CNPG-507',
  title: 'The prefix of replication slots stays while they are on',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#replication-slots-for-high-availability',
  reason:
    'The operator finds the slots that it made by their prefix. Under a new one it would leave the old slots behind, and a slot that nobody reads keeps WAL until the volume is full.',

  check({ spec, old }) {
    const before = prefixOf(old);
    if (memberAt(old, ...SLOTS, 'enabled') === false || before === undefined) {
      return undefined;
    }
    const prefix = prefixOf(spec);
    return prefix === undefined || prefix === before
      ? []
      : [
          {
            path: '/spec/replicationSlots/highAvailability/slotPrefix',
            problem: `the prefix of the slots would change from "${before}" to "${prefix}", "${before}" is expected`,
            fix: `keep slotPrefix: "${before}"; to change it, first set enabled: false and apply that alone`,
          },
        ];
  },
});

function prefixOf(spec: JsonObject): string | undefined {
  const prefix = memberAt(spec, ...SLOTS, 'slotPrefix') ?? DEFAULT_PREFIX;
  return typeof prefix === 'string' ? prefix : undefined;
}
