import { memberAt, type Rule } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';
import { compareQuantity, parseQuantity, type Quantity } from '../../../../kubernetes/quantity';
import { newestEffective } from '../../../../postgres/judged';
import { settings } from '../../settings';
import { hugePagesOf } from '../cluster/huge-page-amounts';
import { CLUSTER } from '../kinds';

/** What one step of one query, or one worker, may take, in kB. */
const WORK = ['work_mem', 'maintenance_work_mem', 'autovacuum_work_mem'];
const KIB_OF_BUFFER = 8;

export const workFitsMemory: Rule = {
  id: 'CNPG-686',
  title: 'One piece of work fits into the memory',
  kinds: [CLUSTER],
  layer: 'soundness',
  severity: 'warning',
  source: 'https://www.postgresql.org/docs/current/runtime-config-resource.html#GUC-WORK-MEM',
  reason:
    'Each sort, each hash table and each worker of maintenance may take its share, many of them at once. Where one share and shared_buffers ' +
    'are more than the limit of the Pod, one of them is enough for the kernel to kill Postgres.',

  check(cluster, { release }) {
    const { body } = cluster;
    const limit = memberAt(body, 'spec', 'resources', 'limits', 'memory');
    const memory = amountOf(limit);
    const parameters = memberAt(body, 'spec', 'postgresql', 'parameters');
    if (!memory?.unscaled || !WORK.some((name) => memberAt(parameters, name) !== undefined)) {
      return undefined;
    }
    const effective = newestEffective(settings(cluster, release)!);
    if (!effective) {
      return undefined;
    }
    const inHugePages = hugePagesOf(memberAt(body, 'spec', 'resources')).length > 0;
    const buffers = inHugePages ? 0 : (effective.number('shared_buffers') ?? 0) * KIB_OF_BUFFER;
    // That shared_buffers alone do not fit, another rule says.
    return isMore(buffers, memory)
      ? []
      : WORK.flatMap((name) => {
          const line = effective.written(name);
          const share = effective.number(name) ?? 0;
          return !line || !isMore(buffers + share, memory)
            ? []
            : [
                {
                  path: line.path,
                  problem: `${name} is "${line.value}"${buffers > 0 ? ` beside ${Math.round(buffers / 1024)}MB of shared_buffers` : ''}, and the limit of the memory is ${limit}`,
                  fix: `lower ${name}: many may be taken at once`,
                },
              ];
        });
  },
};

function isMore(kibibytes: number, memory: Quantity): boolean {
  return compareQuantity(parseQuantity(`${kibibytes}Ki`) as Quantity, memory) > 0;
}
