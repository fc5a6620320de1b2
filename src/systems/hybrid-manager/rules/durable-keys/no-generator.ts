import type { Rule } from '../../../../finding';
import { durableExternalSecret, generatorIn } from '../../durable-keys';
import { EXTERNAL_SECRET } from '../../secret-view';
import { REFRESH_PAGE } from './source';

export const durableKeyIsNotMadeAnew: Rule = {
  id: 'HM-262',
  title: 'A key that must never change comes out of a store',
  kinds: [EXTERNAL_SECRET],
  layer: 'soundness',
  severity: 'error',
  source: REFRESH_PAGE,
  reason:
    'A generator makes another key wherever the ExternalSecret is applied, and when the Secret was deleted. A restored installation then has ' +
    'a key that opens nothing. Let a PushSecret put the generated key into a store once, and read it from there.',

  check(document, { inventory, before }) {
    const secret = durableExternalSecret(document, inventory);
    if (!secret) {
      return undefined;
    }
    const generator = generatorIn(document);
    // A store that is left for a generator is a change, and said as such.
    return generator === undefined || (before && generatorIn(before) === undefined)
      ? []
      : [
          {
            path: generator,
            problem: `"${secret.name}" holds a key that must never change, and a generator makes it anew`,
            fix: 'put the generator behind a PushSecret with updatePolicy: IfNotExists, and read the key from that store with refreshPolicy: CreatedOnce',
          },
        ];
  },
};
