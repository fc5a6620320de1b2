import type { Rule, RuleFinding } from '../../../../finding';
import { objectStorageIn, STORES, type StoreVariant, storeOf } from '../../object-store';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

/** Every key that some store has. */
const ALL = new Set<string>(Object.values(STORES).flatMap(({ required, optional }) => [...required, ...optional]));

export const storageSecretHasNoOtherKeys: Rule = {
  id: 'HM-203',
  title: 'An object storage Secret has no keys of another store',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source: OBJECT_STORAGE_PAGE,
  reason:
    'Each kind of store has its own keys. Where those of two are mixed, it is not documented which of them count, so the store that is used ' +
    'may be another one than you mean.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const store = secret && storeOf(secret);
    return store && secret.keys.filter((key) => isForeign(key, store)).map((key) => finding(key, store, secret));
  },
};

function isForeign(key: string, { required, optional }: StoreVariant): boolean {
  return ALL.has(key) && !required.includes(key) && !optional.includes(key);
}

/** An endpoint beside workload identity is not a matter of what counts: other stores do not have it. */
function finding(key: string, store: StoreVariant, secret: SecretView): RuleFinding {
  const path = secret.pathOf(key);
  return store === STORES.awsIdentity && key === 'aws_endpoint_url_s3'
    ? {
        path,
        severity: 'error',
        problem: 'the Secret is for workload identity and names an endpoint, stores outside AWS have no workload identity',
        fix: 'remove aws_endpoint_url_s3, or give access keys and the auth_type of those',
      }
    : {
        path,
        problem: `the Secret is for ${store.title}, "${key}" belongs to another store`,
        fix: `remove "${key}", or say with provider and auth_type that it is another store`,
      };
}
