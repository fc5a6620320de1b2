/**
 * Google Cloud Storage.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/object_storage/
 */
export const GCLOUD_BUCKET = {
  variables: ['bucket_name', 'project_id', 'credentials_json_base64'],
  script: `check_bucket() {
  needed bucket_name project_id credentials_json_base64 || return
  export CLOUDSDK_CONFIG="$folder/gcloud" CLOUDSDK_CORE_PROJECT="$project_id" CLOUDSDK_CORE_DISABLE_PROMPTS=1
  printf '%s' "$credentials_json_base64" | base64 -d >"$folder/key.json"
  if ! ask gcloud auth activate-service-account --key-file="$folder/key.json"; then
    fail "service account: $why"
    return
  fi
  ok 'service account is known'
  if ! ask gcloud storage buckets describe "gs://$bucket_name" --raw --format='value(hierarchicalNamespace.enabled)'; then
    fail "bucket $bucket_name: $why"
    return
  fi
  ok "bucket $bucket_name is there"
  case "$said" in
    [Tt]rue) fail "bucket $bucket_name has a hierarchical namespace, one without is expected" ;;
    *) ok "bucket $bucket_name has no hierarchical namespace" ;;
  esac
  if ! ask gcloud storage ls "gs://$bucket_name"; then
    fail "bucket $bucket_name cannot be listed: $why"
  elif [ -z "$said" ]; then
    ok "bucket $bucket_name is empty"
  else
    fail "bucket $bucket_name is not empty, Hybrid Manager wants one of its own"
  fi
}
check_bucket`,
};
