import { type Document, type Inventory, memberAt, type Rule } from '../../../../finding';
import { durableExternalSecret, readBy, writtenBy } from '../../durable-keys';
import { EXTERNAL_SECRET, type SecretView } from '../../secret-view';
import { PUSH_PAGE } from './source';

export const PUSH_SECRET = { group: EXTERNAL_SECRET.group, kind: 'PushSecret' };

export const durableKeyIsPushedOnce: Rule = {
  id: 'HM-263',
  title: 'A generated key that must never change is pushed once',
  kinds: [PUSH_SECRET],
  layer: 'soundness',
  severity: 'error',
  source: PUSH_PAGE,
  reason:
    'A PushSecret asks its generator each time it runs. With the policy Replace, which it has unless it says otherwise, the key in the store is ' +
    'another one every time; with IfNotExists the first one stays.',
  about: ['/spec/selector/generatorRef'],
  beside: [EXTERNAL_SECRET],

  check(document, { inventory }) {
    const readers = readersOf(document, inventory);
    const secret = readers.find((each) => each.document.place === document.place) ?? (readers.length === 1 ? readers[0] : undefined);
    if (!secret) {
      return undefined;
    }
    return memberAt(document.body, 'spec', 'updatePolicy') === 'IfNotExists'
      ? []
      : [
          {
            path: '/spec/updatePolicy',
            problem: `the key of "${secret.name}" must never change, and is replaced in the store by a generated one each time`,
            fix: 'write updatePolicy: IfNotExists',
          },
        ];
  },
};

/** Durable keys that are read from where this one writes. */
function readersOf(document: Document, inventory: Inventory): readonly SecretView[] {
  const written = writtenBy(document);
  return inventory.ofKind(EXTERNAL_SECRET).flatMap((other) => {
    const secret = durableExternalSecret(other, inventory);
    const reads = secret && readBy(other).some(({ store, key }) => written.some((each) => each.store === store && each.key === key));
    return reads ? [secret] : [];
  });
}
