import { memberAt, type RuleFinding } from '../../../../finding';
import { readSwitch } from './boolean-parameters';
import { clusterRule } from './cluster-rule';
import { usesFailoverSlots } from './failover-slots';
import { majorOf, userParameter } from './view';

const SWITCH = ['replicationSlots', 'highAvailability', 'synchronizeLogicalDecoding'];
const NATIVE = 17;

export const logicalSlotsFollow = clusterRule({
  id: 'CNPG-357',
  title: 'Slots of logical replication can follow to the standbys',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#logical-decoding-slot-synchronization',
  reason: `Postgres ${NATIVE} does it itself, with two parameters; older ones need the extension pg_failover_slots.`,
  about: [`/spec/${SWITCH.join('/')}`],

  check(spec) {
    const major = majorOf(spec);
    if (memberAt(spec, ...SWITCH) !== true || major === undefined || usesFailoverSlots(spec)) {
      return undefined;
    }
    if (major < NATIVE) {
      const problem = `synchronizeLogicalDecoding is on and PostgreSQL ${major} cannot do it alone, ${NATIVE} or the extension pg_failover_slots is expected`;
      return [{ path: `/spec/${SWITCH.join('/')}`, problem, fix: `use PostgreSQL ${NATIVE}, or write a parameter of pg_failover_slots` }];
    }
    return ['hot_standby_feedback', 'sync_replication_slots']
      .filter((name) => readSwitch(userParameter(spec, name) ?? '') !== true)
      .map((name): RuleFinding => {
        const value = userParameter(spec, name);
        const problem = `synchronizeLogicalDecoding is on and ${name} is ${value === undefined ? 'not written' : `"${value}"`}, "on" is expected`;
        return { path: `/spec/postgresql/parameters/${name}`, problem, fix: `write ${name}: "on"` };
      });
  },
});
