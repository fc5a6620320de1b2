import { isJsonObject, type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { readSwitch } from './boolean-parameters';
import { clusterRule } from './cluster-rule';
import { userParameter } from './view';

export const failoverSlots = clusterRule({
  id: 'CNPG-361',
  title: 'The extension pg_failover_slots finds what it needs',
  source: 'https://cloudnative-pg.io/documentation/current/postgresql_conf/#enabling-pg_failover_slots',
  reason:
    'The extension is used as soon as one of its parameters is written. It copies slots to the standbys, which need slots and feedback of their own.',
  about: ['/spec/postgresql/parameters'],

  check(spec) {
    if (!usesFailoverSlots(spec)) {
      return undefined;
    }
    const findings: RuleFinding[] = [];
    const feedback = userParameter(spec, 'hot_standby_feedback');
    if (readSwitch(feedback ?? '') !== true) {
      findings.push({
        path: '/spec/postgresql/parameters/hot_standby_feedback',
        problem: `pg_failover_slots is used and hot_standby_feedback is ${feedback === undefined ? 'not written' : `"${feedback}"`}, "on" is expected`,
        fix: 'write hot_standby_feedback: "on"',
      });
    }
    if (memberAt(spec, 'replicationSlots', 'highAvailability', 'enabled') === false) {
      findings.push({
        path: '/spec/replicationSlots/highAvailability',
        problem: 'pg_failover_slots is used and replication slots for high availability are off, on is expected',
        fix: 'write enabled: true',
      });
    }
    return findings;
  },
});

export function usesFailoverSlots(spec: JsonObject): boolean {
  const parameters = memberAt(spec, 'postgresql', 'parameters');
  return isJsonObject(parameters) && Object.keys(parameters).some((name) => name.startsWith('pg_failover_slots.'));
}
