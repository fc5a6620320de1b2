/**
 * S3 and what speaks like it. Without access keys the tool takes what the ServiceAccount of the pod brings.
 *
 * @see https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/object_storage/
 */
export const AWS_BUCKET = {
  variables: [
    'aws_access_key_id',
    'aws_secret_access_key',
    'aws_endpoint_url_s3',
    'aws_ca_bundle',
    'aws_ca_bundle_base64',
    'aws_region',
    'bucket_name',
  ],
  script: `check_bucket() {
  needed bucket_name aws_region || return
  export AWS_DEFAULT_REGION="$aws_region" AWS_PAGER=''
  if [ -n "$aws_access_key_id" ]; then
    export AWS_ACCESS_KEY_ID="$aws_access_key_id" AWS_SECRET_ACCESS_KEY="$aws_secret_access_key"
  fi
  if [ -n "$aws_ca_bundle" ]; then
    printf '%s\\n' "$aws_ca_bundle" >"$folder/ca.pem"
  elif [ -n "$aws_ca_bundle_base64" ]; then
    printf '%s' "$aws_ca_bundle_base64" | base64 -d >"$folder/ca.pem"
  fi
  [ ! -s "$folder/ca.pem" ] || export AWS_CA_BUNDLE="$folder/ca.pem"
  set --
  [ -z "$aws_endpoint_url_s3" ] || set -- --endpoint-url "$aws_endpoint_url_s3"
  if ! ask aws "$@" s3api head-bucket --bucket "$bucket_name"; then
    fail "bucket $bucket_name: $why"
    return
  fi
  ok "bucket $bucket_name is there"
  # shellcheck disable=SC2016
  if ! ask aws "$@" s3api list-objects-v2 --bucket "$bucket_name" --max-keys 1 --no-paginate --query 'length(Contents || \`[]\`)' --output text; then
    fail "bucket $bucket_name cannot be listed: $why"
  elif [ "$said" = 0 ]; then
    ok "bucket $bucket_name is empty"
  else
    fail "bucket $bucket_name is not empty, Hybrid Manager wants one of its own"
  fi
}
check_bucket`,
};
