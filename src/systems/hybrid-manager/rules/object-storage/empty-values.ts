import type { Rule } from '../../../../finding';
import { objectStorageIn, storeOf } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const storageSecretHasNoEmptyKeys: Rule = {
  id: 'HM-204',
  title: 'What an object storage Secret needs is not empty',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason:
    'A key that is there and empty is as good as missing: before it installs, Hybrid Manager asks for values. It happens when a variable was not set.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    if (!secret) {
      return undefined;
    }
    const needed = storeOf(secret)?.required ?? ['provider', 'auth_type'];
    return needed
      .filter((key) => secret.isEmpty(key))
      .map((key) => ({ path: secret.pathOf(key), problem: `"${key}" is empty, a value is expected`, fix: 'write the value' }));
  },
};
