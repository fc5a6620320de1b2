import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

export const storeAuthorityIsGivenOnce: Rule = {
  id: 'HM-213',
  title: 'The authority of a store is given once',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'The page says to use one form or the other, not both. With two of them nobody knows which one is trusted.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    if (!secret?.has('aws_ca_bundle') && !secret?.has('aws_ca_bundle_base64')) {
      return undefined;
    }
    return secret.has('aws_ca_bundle') && secret.has('aws_ca_bundle_base64')
      ? [
          {
            path: secret.pathOf('aws_ca_bundle_base64'),
            problem: 'the authority stands in "aws_ca_bundle" and in "aws_ca_bundle_base64", one of them is expected',
            fix: 'remove one',
          },
        ]
      : [];
  },
};
