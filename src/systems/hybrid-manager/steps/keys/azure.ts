import type { KeyManagementIntent } from '../../answers/key-management';
import { asked, quoted, sh } from '../shell';

/** A key of Azure Key Vault. */
export function azureKey({ details }: KeyManagementIntent): string[] {
  const place = `--vault-name ${quoted(details.vault)} --name ${quoted(details.key)}`;
  return [
    '**Azure Key Vault**: an RSA key in the region of Hybrid Manager. `KMS_IDENTITY` is the object id of the workload identity of the pods of Postgres clusters.',
    asked('KMS_IDENTITY'),
    sh(
      `az keyvault key create ${place} --kty RSA --ops encrypt decrypt wrapKey unwrapKey`,
      `KEY_VAULT="$(az keyvault show --name ${quoted(details.vault)} --query id --output tsv)"`,
      `az role assignment create --role 'Key Vault Crypto User' --assignee-object-id "$KMS_IDENTITY" --assignee-principal-type ServicePrincipal --scope "$KEY_VAULT"/keys/${quoted(details.key)}`,
      `az keyvault key show ${place} --query key.kid --output tsv`,
    ),
    `The console asks for the vault \`${details.vault}\`, the key \`${details.key}\` and its version, which stands at the end of what the last line prints.`,
  ];
}
