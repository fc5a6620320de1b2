import type { Rule } from '../../../../finding';
import { objectStorageIn } from '../../object-store';
import { SECRET_SOURCES } from '../../secret-view';

const ROLE_KEYS = ['aws_role_arn', 'secondary_role_arn'];
const ROLE_ARN = /^arn:aws(?:-[a-z-]+)?:iam::\d{12}:role\/[\w+=,.@/-]+$/;

export const roleIsAnArn: Rule = {
  id: 'HM-205',
  title: 'A role of AWS is named by its ARN',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'error',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
  reason: 'Hybrid Manager assumes the role by its full name. The name alone, or the ARN of a user or a policy, is refused by AWS.',

  check(document, context) {
    const secret = objectStorageIn(document, context);
    const roles = ROLE_KEYS.flatMap((key) => secret?.read(key) ?? []);
    return roles.length === 0
      ? undefined
      : roles
          .filter(({ value }) => !ROLE_ARN.test(value))
          .map(({ path }) => ({
            path,
            problem: 'this is not the ARN of a role, arn:aws:iam::<12 digits>:role/<name> is expected',
            fix: 'write what "aws iam get-role" shows as Arn',
          }));
  },
};
