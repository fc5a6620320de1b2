/**
 * Azure Blob Storage: the container with the key of its account, and the login of the service principal.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/object_storage/
 */
export const AZ_BUCKET = {
  variables: ['storage_account_name', 'storage_account_container_name', 'storage_account_key', 'client_id', 'client_secret', 'tenant_id'],
  script: `check_bucket() {
  needed storage_account_name storage_account_container_name storage_account_key client_id client_secret tenant_id || return
  export AZURE_CONFIG_DIR="$folder/azure" AZURE_STORAGE_ACCOUNT="$storage_account_name" AZURE_STORAGE_KEY="$storage_account_key"
  if ask az login --service-principal --username "$client_id" --password "$client_secret" --tenant "$tenant_id" --output none; then
    ok 'service principal is known'
  else
    fail "service principal: $why"
  fi
  container="$storage_account_name/$storage_account_container_name"
  if ! ask az storage container exists --name "$storage_account_container_name" --query exists --output tsv; then
    fail "container $container: $why"
    return
  elif [ "$said" != true ]; then
    fail "container $container is not there"
    return
  fi
  ok "container $container is there"
  if ! ask az storage blob list --container-name "$storage_account_container_name" --num-results 1 --query 'length(@)' --output tsv; then
    fail "container $container cannot be listed: $why"
  elif [ "$said" = 0 ]; then
    ok "container $container is empty"
  else
    fail "container $container is not empty, Hybrid Manager wants one of its own"
  fi
}
check_bucket`,
};
