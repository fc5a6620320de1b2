import { memberAt, type Rule } from '../../../../finding';
import { isDurableName } from '../../durable-keys';
import { PUSH_SECRET } from './pushed-once';
import { PUSH_PAGE } from './source';

export const pushedKeyOutlivesPushSecret: Rule = {
  id: 'HM-264',
  title: 'A copy of a key outlives what made it',
  kinds: [PUSH_SECRET],
  layer: 'soundness',
  severity: 'warning',
  source: PUSH_PAGE,
  reason:
    'The copy in the store is what an installation is restored with. The policy Delete takes it out of the store together with the PushSecret.',
  about: ['/spec/selector/secret/name'],

  check(document) {
    const name = memberAt(document.body, 'spec', 'selector', 'secret', 'name');
    if (!isDurableName(name, document.namespace)) {
      return undefined;
    }
    return memberAt(document.body, 'spec', 'deletionPolicy') === 'Delete'
      ? [
          {
            path: '/spec/deletionPolicy',
            problem: `the copy of the key in "${String(name)}" is deleted from the store with the PushSecret`,
            fix: 'write deletionPolicy: None',
          },
        ]
      : [];
  },
};
