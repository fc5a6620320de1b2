import type { KeyManagementIntent } from '../../answers/key-management';
import type { InstallationIntent } from '../../intent';
import { asked, askedRegion, file, quoted, sh } from '../shell';

/** A key of AWS KMS. */
export function awsKey({ details: { alias } }: KeyManagementIntent, { objectStore }: InstallationIntent): string[] {
  const arn = objectStore.plain.aws_role_arn;
  return [
    `**AWS KMS**: a symmetric key, called \`${alias}\`, in the account and region of Hybrid Manager. ${
      arn === undefined ? '`KMS_PRINCIPAL` is the ARN of the role or user of Hybrid Manager.' : ''
    }`.trim(),
    ...(arn === undefined ? [asked('KMS_PRINCIPAL')] : []),
    ...askedRegion('AWS_REGION', objectStore.provider === 's3' ? objectStore.region : undefined),
    sh(
      ...(arn === undefined ? [] : [`KMS_PRINCIPAL=${quoted(arn)}`]),
      'KMS_KEY="$(aws kms create-key --region "$AWS_REGION" --key-spec SYMMETRIC_DEFAULT --key-usage ENCRYPT_DECRYPT --query KeyMetadata.KeyId --output text)"',
      `aws kms create-alias --region "$AWS_REGION" --alias-name ${quoted(`alias/${alias}`)} --target-key-id "$KMS_KEY"`,
      'aws kms get-key-policy --region "$AWS_REGION" --key-id "$KMS_KEY" --query Policy --output text > key-policy.json',
      file(
        'add-principal.yq',
        '.Statement += [{"Sid": "HybridManager", "Effect": "Allow", "Principal": {"AWS": strenv(KMS_PRINCIPAL)}, "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": "*"}]',
      ),
      'KMS_PRINCIPAL="$KMS_PRINCIPAL" yq --inplace --output-format=json --from-file add-principal.yq key-policy.json',
      'aws kms put-key-policy --region "$AWS_REGION" --key-id "$KMS_KEY" --policy file://key-policy.json',
      'aws kms describe-key --region "$AWS_REGION" --key-id "$KMS_KEY" --query KeyMetadata.Arn --output text',
    ),
    'The console asks for the ARN, which the last line prints.',
  ];
}
