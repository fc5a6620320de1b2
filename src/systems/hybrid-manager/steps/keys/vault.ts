import type { KeyManagementIntent } from '../../answers/key-management';
import { asked, quoted, sh } from '../shell';

/** A key of Vault's engine Transit. */
export function vaultKey({ details: { address, role } }: KeyManagementIntent): string[] {
  return [
    `**HashiCorp Vault** at \`${address}\`, with the engine Transit and logins by the accounts of Kubernetes; best outside of this cluster, since who runs the databases should not hold the keys. \`VAULT_TOKEN\` is that of somebody who may set Vault up, \`VAULT_KEY\` the name of the key to make.`,
    asked('VAULT_KEY'),
    sh("printf '%s: ' VAULT_TOKEN; stty -echo; IFS= read -r VAULT_TOKEN; stty echo; echo; export VAULT_TOKEN"),
    sh(
      `export VAULT_ADDR=${quoted(address)}`,
      'vault auth list',
      'vault auth enable kubernetes',
      'vault secrets enable transit',
      'vault write -f "transit/keys/$VAULT_KEY"',
      'printf \'path "transit/%s/%s" {\\n  capabilities = ["update"]\\n}\\n\' encrypt "$VAULT_KEY" decrypt "$VAULT_KEY" > tde.hcl',
      `vault policy write ${quoted(role)} tde.hcl`,
    ),
    'Where `vault auth list` shows `kubernetes/` already, or Transit is on, Vault says "path is already in use": nothing is lost. How Vault asks this cluster about its accounts is set with `vault write auth/kubernetes/config`: see the page.',
    'Postgres clusters run in namespaces that begin with `p-`, which nobody knows before they are made. This lets all of them use the key; with one key for each cluster, name its namespace and account instead:',
    sh(
      `vault write ${quoted(`auth/kubernetes/role/${role}`)} bound_service_account_names='p-*' bound_service_account_namespaces='p-*' policies=${quoted(role)} ttl=72h`,
    ),
    `The console asks for the address \`${address}\`, the role \`${role}\` and the key.`,
  ];
}
