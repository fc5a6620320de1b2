import type { Rule } from '../../../../finding';
import { objectStorageIn, storeOf } from '../../object-store';
import { SECRET_SOURCES, SecretView } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from '../object-storage/source';

/** What says where things are; how to log in may change. */
const PLACES = ['bucket_name', 'storage_account_name', 'storage_account_container_name'];

export const objectStoreStays: Rule = {
  id: 'HM-532',
  title: 'The object store stays',
  kinds: SECRET_SOURCES,
  layer: 'transition',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'Backups, logs and metrics stay behind in the old store, and nothing can be restored from them. Keys and roles may change.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const before = context.before && SecretView.of(context.before, context.inventory);
    if (!secret || !before) {
      return undefined;
    }
    const [old, now] = [before, secret].map(providerOf);
    if (old !== undefined && now !== undefined && old !== now) {
      return [
        {
          path: secret.pathOf(now === 'S3' ? 'auth_type' : 'provider'),
          problem: 'the store would become one of another provider, and the backups stay behind',
          fix: 'keep the store; another one is for a new installation',
        },
      ];
    }
    return PLACES.flatMap((key) => {
      const [from, to] = [before, secret].map((each) => each.read(key));
      return from && to && from.value !== to.value
        ? [
            {
              path: to.path,
              problem: `"${key}" would change, and the backups stay behind`,
              fix: 'keep it; another one is for a new installation',
            },
          ]
        : [];
    });
  },
};

function providerOf(secret: SecretView): string | undefined {
  return storeOf(secret) && (secret.read('provider')?.value ?? 'S3');
}
