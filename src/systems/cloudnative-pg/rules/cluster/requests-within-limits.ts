import { memberAt } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';
import { compareQuantity } from '../../../../kubernetes/quantity';
import { isSet } from '../../cluster-view';
import { clusterRule } from './cluster-rule';

const RESOURCES = ['cpu', 'memory', 'ephemeral-storage'];

export const requestsWithinLimits = clusterRule({
  id: 'CNPG-362',
  title: 'Requests do not exceed limits',
  source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#requests-and-limits',
  reason: 'The API server would refuse the Pods. A request or limit of 0 counts as none here.',
  about: ['/spec/resources/limits'],

  check({ resources }) {
    if (!isSet(resources, 'requests') || !isSet(resources, 'limits')) {
      return undefined;
    }
    return RESOURCES.flatMap((name) => {
      const [request, limit] = [memberAt(resources, 'requests', name), memberAt(resources, 'limits', name)];
      const [asked, most] = [amountOf(request), amountOf(limit)];
      const exceeds = asked?.unscaled && most?.unscaled && compareQuantity(asked, most) > 0;
      const problem = `${request} of ${name} are requested and ${limit} are the limit, at most that is expected`;
      return exceeds ? [{ path: `/spec/resources/requests/${name}`, problem, fix: 'lower the request or raise the limit' }] : [];
    });
  },
});
