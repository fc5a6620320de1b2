import type { KeyManagementIntent } from '../../answers/key-management';
import { asked, askedRegion, quoted, sh } from '../shell';

/** A key of Google Cloud KMS. */
export function googleKey({ details }: KeyManagementIntent): string[] {
  const ring = quoted(details.keyRing);
  const key = quoted(details.key);
  return [
    '**Google Cloud KMS**: a symmetric software key in the project and region of Hybrid Manager. `KMS_PROJECT` is the project, `KMS_ACCOUNT` the e-mail address of the service account of Hybrid Manager.',
    asked('KMS_PROJECT'),
    asked('KMS_ACCOUNT'),
    ...askedRegion('KMS_REGION', undefined),
    sh(
      `gcloud kms keyrings create ${ring} --project="$KMS_PROJECT" --location="$KMS_REGION"`,
      `gcloud kms keys create ${key} --project="$KMS_PROJECT" --location="$KMS_REGION" --keyring=${ring} --purpose=encryption --protection-level=software`,
      `gcloud kms keys add-iam-policy-binding ${key} --project="$KMS_PROJECT" --location="$KMS_REGION" --keyring=${ring} --member="serviceAccount:$KMS_ACCOUNT" --role=roles/cloudkms.cryptoKeyEncrypterDecrypter`,
    ),
    `The console asks for region, project, key ring \`${details.keyRing}\` and key \`${details.key}\`.`,
  ];
}
