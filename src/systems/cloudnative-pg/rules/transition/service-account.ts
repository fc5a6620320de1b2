import type { Rule } from '../../../../finding';
import { CLUSTER, POOLER } from '../kinds';
import { changedFields } from './stays';

export const serviceAccountStays: Rule = {
  id: 'CNPG-422',
  title: 'A service account that was chosen stays',
  kinds: [CLUSTER, POOLER],
  layer: 'transition',
  severity: 'error',
  source: 'https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/',
  reason:
    'Pods, bindings and cloud identities hang on the account. The API server refuses another one; adding or removing the field it lets pass.',
  since: '1.29',

  check(document, { before }) {
    return before && changedFields(document, before, ['serviceAccountName'], 'keep {old}');
  },
};
