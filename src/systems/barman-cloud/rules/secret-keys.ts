import { itemsAt, memberAt, type Rule } from '../../../finding';
import { missingKeys, SECRET, type SecretUse } from '../../secrets';
import { storeSecretUses } from '../secret-uses';
import { OBJECT_STORE } from './kinds';

export const storeKeyIsThere: Rule = {
  id: 'BARMAN-202',
  title: 'A key that an object store names is in the Secret',
  kinds: [OBJECT_STORE],
  layer: 'references',
  severity: 'error',
  source: 'https://cloudnative-pg.io/plugin-barman-cloud/docs/object_stores/',
  reason: 'The plugin reads the Secret whenever it archives. Without the key it archives nothing, and the WAL volume fills up.',
  beside: [SECRET],

  check(store, { inventory }) {
    const uses = [
      ...storeSecretUses(memberAt(store.body, 'spec', 'configuration'), '/spec/configuration'),
      ...itemsAt(store.body, 'spec', 'instanceSidecarConfiguration', 'env').flatMap(variable),
    ];
    const judged = uses.flatMap((use) => {
      const missing = missingKeys(inventory, store, use);
      return missing ? [{ use, missing }] : [];
    });
    if (judged.length === 0) {
      return undefined;
    }
    return judged.flatMap(({ use, missing }) =>
      missing.map((key) => ({
        path: `${use.path}/key`,
        problem: `the Secret "${use.name}" has no key "${key}"`,
        fix: `write a key that is there, or add "${key}" to the Secret`,
      })),
    );
  },
};

function variable(item: unknown, at: number): SecretUse[] {
  const reference = memberAt(item, 'valueFrom', 'secretKeyRef');
  return reference === undefined || memberAt(reference, 'optional') === true
    ? []
    : [
        {
          path: `/spec/instanceSidecarConfiguration/env/${at}/valueFrom/secretKeyRef`,
          name: memberAt(reference, 'name'),
          keys: [memberAt(reference, 'key')],
        },
      ];
}
