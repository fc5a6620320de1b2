import { memberAt, type Rule } from '../../../../finding';
import { durableExternalSecret, generatorIn } from '../../durable-keys';
import { EXTERNAL_SECRET } from '../../secret-view';
import { REFRESH_PAGE } from './source';

/** Go durations that are nothing, or less; the operator then reads no more once it has read. */
const NO_INTERVAL = /^(?:-.*|\+?(?:0+(?:\.0*)?(?:ns|us|µs|μs|ms|s|m|h)?)+)$/;
const DEFAULT_INTERVAL = '1h0m0s';

export const durableKeyIsReadOnce: Rule = {
  id: 'HM-261',
  title: 'A key that must never change is read once',
  kinds: [EXTERNAL_SECRET],
  layer: 'soundness',
  severity: 'error',
  source: REFRESH_PAGE,
  reason:
    'What these keys encrypted cannot be read with another one. An ExternalSecret that reads again and again brings whatever somebody puts ' +
    'into the store; the policy CreatedOnce, or an interval of 0, leaves the first value.',

  check(document, { inventory }) {
    const secret = durableExternalSecret(document, inventory);
    // What comes out of a generator has a worse problem than its interval.
    if (!secret || generatorIn(document) !== undefined) {
      return undefined;
    }
    const [policy, interval] = ['refreshPolicy', 'refreshInterval'].map((name) => memberAt(document.body, 'spec', name) ?? undefined);
    const isPeriodic = policy === undefined || policy === '' || policy === 'Periodic';
    return isPeriodic && !NO_INTERVAL.test(String(interval ?? DEFAULT_INTERVAL))
      ? [
          {
            path: policy === 'Periodic' ? '/spec/refreshPolicy' : '/spec/refreshInterval',
            problem: `"${secret.name}" holds a key that must never change, and is read anew every ${interval ?? DEFAULT_INTERVAL}`,
            fix: 'write refreshPolicy: CreatedOnce',
          },
        ]
      : [];
  },
};
