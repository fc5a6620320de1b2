import { memberAt, type Rule } from '../../../../finding';
import { durableExternalSecret } from '../../durable-keys';
import { EXTERNAL_SECRET } from '../../secret-view';
import { REFRESH_PAGE } from './source';

export const keyStaysWithoutStore: Rule = {
  id: 'HM-265',
  title: 'A key that must never change stays when the store has lost it',
  kinds: [EXTERNAL_SECRET],
  layer: 'soundness',
  severity: 'warning',
  source: REFRESH_PAGE,
  reason: 'When the store no longer has the key, the Secret is the last copy. The policy Delete removes that one too.',
  about: ['/spec/target/deletionPolicy'],

  check(document, { inventory }) {
    const secret = durableExternalSecret(document, inventory);
    if (!secret) {
      return undefined;
    }
    return memberAt(document.body, 'spec', 'target', 'deletionPolicy') === 'Delete'
      ? [
          {
            path: '/spec/target/deletionPolicy',
            problem: `"${secret.name}" is deleted when the store no longer has its key, of which it then is the last copy`,
            fix: 'write deletionPolicy: Retain',
          },
        ]
      : [];
  },
};
