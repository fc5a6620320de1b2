import type { Rule } from '../../../../finding';
import { durableExternalSecret, generatorIn } from '../../durable-keys';
import { EXTERNAL_SECRET } from '../../secret-view';

export const durableKeyIsStillRead: Rule = {
  id: 'HM-531',
  title: 'A key that was read from a store is not made anew',
  kinds: [EXTERNAL_SECRET],
  layer: 'transition',
  severity: 'error',
  source: 'https://external-secrets.io/latest/guides/generator/',
  reason:
    'The generator makes a new key as soon as the ExternalSecret is read again, or the Secret is made again. What the old key encrypted is lost.',

  check(document, { inventory, before }) {
    const secret = durableExternalSecret(document, inventory);
    if (!secret || !before || generatorIn(before) !== undefined) {
      return undefined;
    }
    const generator = generatorIn(document);
    return generator === undefined
      ? []
      : [
          {
            path: generator,
            problem: `the key in "${secret.name}" was read from a store, and would come from a generator: a new key cannot read what the old one wrote`,
            fix: 'read it from the store as before',
          },
        ];
  },
};
