import { type JsonObject, memberAt, type RuleFinding } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';
import { compareQuantity } from '../../../../kubernetes/quantity';
import { isZeroAmount } from './amounts';
import { clusterRule } from './cluster-rule';
import { hugePagesOf } from './huge-page-amounts';

export const hugePages = clusterRule({
  id: 'CNPG-363',
  title: 'Huge pages are requested as limited, beside CPU or memory',
  source: 'https://kubernetes.io/docs/tasks/manage-hugepages/scheduling-hugepages/',
  reason: 'The API server would refuse the Pods: huge pages cannot be overcommitted and need other resources beside them.',
  about: ['/spec/resources'],

  check({ resources }) {
    const names = hugePagesOf(resources).map(([name]) => name);
    if (names.length === 0) {
      return undefined;
    }
    const alone = ['requests', 'limits'].every((side) => ['cpu', 'memory'].every((name) => isZeroAmount(memberAt(resources, side, name))));
    return [
      ...names.flatMap((name) => unequal(resources, name)),
      ...(alone
        ? [
            {
              path: '/spec/resources',
              problem: `there is ${names[0]} and neither cpu nor memory, one of both is expected`,
              fix: 'write memory beside it',
            },
          ]
        : []),
    ];
  },
});

function unequal(resources: JsonObject[string], name: string): RuleFinding[] {
  const [request, limit] = [memberAt(resources, 'requests', name), memberAt(resources, 'limits', name)];
  const [asked, most] = [amountOf(request), amountOf(limit)];
  const problem = `${request} of ${name} are requested and ${limit} are the limit, the same is expected`;
  return asked && most && compareQuantity(asked, most) !== 0
    ? [{ path: `/spec/resources/requests/${name}`, problem, fix: 'write the same amount' }]
    : [];
}
