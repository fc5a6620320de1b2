import { type Json, memberAt } from '../../../../../finding';
import { amountOf } from '../../../../../kubernetes/amount';
import { compareQuantity } from '../../../../../kubernetes/quantity';

/** What a container is sure to get: its request, or its limit where no request is written. */
export function requestOf(resources: Json | undefined, name: string): Json | undefined {
  return memberAt(resources, 'requests', name) ?? memberAt(resources, 'limits', name);
}

export function limitOf(resources: Json | undefined, name: string): Json | undefined {
  return memberAt(resources, 'limits', name);
}

/** Whether a container is promised the processor and the memory that it may use at most, which is what a Guaranteed pod is made of. */
export function isGuaranteed(resources: Json | undefined): boolean {
  return ['cpu', 'memory'].every((name) => {
    const [request, limit] = [amountOf(requestOf(resources, name)), amountOf(limitOf(resources, name))];
    return request !== undefined && limit !== undefined && limit.unscaled > 0n && compareQuantity(request, limit) === 0;
  });
}
