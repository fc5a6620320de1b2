import { memberAt } from '../../../../finding';
import { amountOf } from '../../../../kubernetes/amount';
import { compareQuantity } from '../../../../kubernetes/quantity';
import { userParameter } from '../../cluster-view';
import { clusterRule } from './cluster-rule';
import { hugePagesOf } from './huge-page-amounts';
import { readPostgresSize } from './postgres-size';

export const sharedBuffersInMemory = clusterRule({
  id: 'CNPG-364',
  title: 'The memory holds shared_buffers',
  source: 'https://cloudnative-pg.io/documentation/current/resource_management/',
  reason:
    'Postgres would not get that memory, or be killed for taking it. What counts is the request, or one kind of huge pages that is large enough.',
  about: ['/spec/postgresql/parameters/shared_buffers'],

  check(spec) {
    const value = userParameter(spec, 'shared_buffers') ?? '';
    const size = value === '' ? undefined : readPostgresSize(value);
    const request = memberAt(spec.resources, 'requests', 'memory');
    const memory = amountOf(request);
    if (!size || !memory?.unscaled) {
      return undefined;
    }
    const fits = [memory, ...hugePagesOf(spec.resources).map(([, amount]) => amount)].some((amount) => compareQuantity(size, amount) <= 0);
    return fits
      ? []
      : [
          {
            path: '/spec/resources/requests/memory',
            problem: `${request} of memory are requested and shared_buffers is "${value}", at least that is expected`,
            fix: 'request more memory, or lower shared_buffers to about a quarter of it',
          },
        ];
  },
});
