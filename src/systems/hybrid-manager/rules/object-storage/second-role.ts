import type { Rule, RuleFinding } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { OBJECT_STORAGE_PAGE } from './source';

const [ROLE, ID] = ['secondary_role_arn', 'secondary_role_external_id'];

export const secondRoleHasExternalId: Rule = {
  id: 'HM-217',
  title: 'A second role and its external ID come together',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: OBJECT_STORAGE_PAGE,
  reason: 'The external ID is said when the second role is assumed, in the account of the bucket. Without the role it is never said.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    return secret && (secret.has(ROLE) || secret.has(ID)) ? judge(secret) : undefined;
  },
};

function judge(secret: SecretView): RuleFinding[] {
  const [role, id] = [ROLE, ID].map((key) => secret.has(key) && !secret.isEmpty(key));
  if (role === id || !secret.isWhole) {
    return [];
  }
  return id
    ? [
        {
          path: secret.pathOf(ID),
          problem: 'there is an external ID, and no second role that it is for',
          fix: `add ${ROLE}, or remove ${ID}`,
        },
      ]
    : [
        {
          path: secret.pathOf(ROLE),
          severity: 'warning',
          problem: 'the second role has no external ID, which the page calls required when it is assumed',
          fix: `add ${ID}, as the trust policy of the role asks for it`,
        },
      ];
}
