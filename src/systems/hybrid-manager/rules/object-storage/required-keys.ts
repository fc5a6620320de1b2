import type { Rule } from '../../../../finding';
import { quoted } from '../../../secrets';
import { objectStorageIn, storeOf } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const storageSecretHasItsKeys: Rule = {
  id: 'HM-202',
  title: 'An object storage Secret has the keys that its store needs',
  kinds: SECRET_SOURCES,
  layer: 'references',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'Backups, logs and metrics go to the store. With a key missing the installation stops, or the first backup fails.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const store = secret && storeOf(secret);
    if (!store) {
      return undefined;
    }
    const missing = secret.lacking(store.required);
    return missing.length === 0
      ? []
      : [
          {
            path: secret.pathOf(missing[0]),
            problem: `the Secret is for ${store.title} and has no ${quoted(missing)}`,
            fix: 'add what is missing',
          },
        ];
  },
};
