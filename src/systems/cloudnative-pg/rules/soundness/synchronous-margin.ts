import { itemsAt, memberAt, type Rule } from '../../../../finding';
import { CLUSTER } from '../kinds';

export const writesSurviveStandby: Rule = {
  id: 'CNPG-651',
  title: 'One standby more than a commit waits for',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://cloudnative-pg.io/documentation/current/replication/#data-durability-and-synchronous-replication',
  reason:
    'With the durability `required` a commit waits until enough standbys have it. Where all of them are needed, one that is lost, or that a ' +
    'rollout restarts, stops all writes.',

  check({ body }) {
    const synchronous = memberAt(body, 'spec', 'postgresql', 'synchronous');
    const [number, instances] = [memberAt(synchronous, 'number'), memberAt(body, 'spec', 'instances') ?? 1];
    const elsewhere = ['standbyNamesPre', 'standbyNamesPost'].some((name) => itemsAt(synchronous, name).length > 0);
    const required = (memberAt(synchronous, 'dataDurability') || 'required') === 'required';
    if (typeof number !== 'number' || typeof instances !== 'number' || elsewhere || !required) {
      return undefined;
    }
    // With more standbys than there are the webhook refuses the cluster.
    return number !== instances - 1
      ? []
      : [
          {
            path: '/spec/postgresql/synchronous/number',
            problem: `every commit waits for ${number === 1 ? 'the only standby' : `all ${number} standbys`}: while one is away, nothing is written`,
            fix: `write instances: ${number + 2}, or dataDurability: preferred`,
          },
        ];
  },
};
