import type { InstallationIntent, ObjectStoreIntent } from '../intent';
import { PAGES } from './pages';
import { asked, quoted, sh } from './shell';
import type { Step } from './step';

/** The bucket: its own, empty, nothing expires too early, and Hybrid Manager is let in. */
export function bucket({ objectStore, location }: InstallationIntent): Step {
  const shared =
    location.joinedBy === 'bucket' && location.role === 'secondary'
      ? 'It is the bucket of all locations, made for the first one. So it is not empty any more, but nobody else writes to it.'
      : 'It belongs to Hybrid Manager alone and has to be empty, after an earlier installation as well: what is in it disturbs the new one. The first line says whether it is there, the second one makes it where it is not; the others print nothing, "None" or 0 where it is empty.';
  return {
    title: 'Make the bucket, and see that it is empty',
    source: PAGES.objectStorage,
    body: [`The bucket is \`${objectStore.bucket}\`. ${shared}`, ...commandsOf(objectStore)],
  };
}

function commandsOf(store: ObjectStoreIntent): string[] {
  switch (store.provider) {
    case 'azure':
      return azure(store);
    case 'google':
      return google(store);
    default:
      return s3(store);
  }
}

const RETENTION = 'A rule that expires objects has to keep them at least as long as Hybrid Manager keeps backups; no rule is the safe one.';

function s3(store: ObjectStoreIntent): string[] {
  const at = store.endpoint === undefined ? '' : ` --endpoint-url ${quoted(store.endpoint)}`;
  const region = store.provider === 's3' && store.region !== undefined ? ` --region ${quoted(store.region)}` : '';
  const name = quoted(store.bucket);
  return [
    sh(
      `aws s3api head-bucket --bucket ${name}${at}`,
      `aws s3 mb ${quoted(`s3://${store.bucket}`)}${region}${at}`,
      `aws s3api list-objects-v2 --bucket ${name}${at} --max-items 1 --query 'Contents[].Key' --output text`,
      `aws s3api list-object-versions --bucket ${name}${at} --max-items 1 --query 'Versions[].Key' --output text`,
    ),
    `${RETENTION} "NoSuchLifecycleConfiguration" means that there is none:`,
    sh(`aws s3api get-bucket-lifecycle-configuration --bucket ${name}${at}`),
    ...role(store),
  ];
}

/** The role that pods assume. */
function role({ plain }: ObjectStoreIntent): string[] {
  const arn = plain.aws_role_arn;
  if (arn === undefined) {
    return [];
  }
  return [
    `The role \`${arn}\` may read and write the bucket, and trusts the issuer of the cluster: the second line has to occur in what the first prints. With several locations it trusts the issuers of all. \`EKS_CLUSTER\` is the name of the cluster.`,
    asked('EKS_CLUSTER'),
    sh(
      `aws iam get-role --role-name ${quoted(arn.slice(arn.lastIndexOf('/') + 1))} --query Role.AssumeRolePolicyDocument`,
      'aws eks describe-cluster --name "$EKS_CLUSTER" --query \'cluster.identity.oidc.issuer\' --output text',
    ),
  ];
}

function azure({ bucket: container, plain }: ObjectStoreIntent): string[] {
  const place = `--account-name ${quoted(plain.storage_account_name)} --auth-mode login`;
  return [
    sh(
      `az storage container show --name ${quoted(container)} ${place} --query name`,
      `az storage container create --name ${quoted(container)} ${place}`,
      `az storage blob list --container-name ${quoted(container)} ${place} --num-results 1 --query 'length(@)'`,
    ),
    `${RETENTION}`,
    'The service principal needs two roles on the account; with the first alone, logs are not written and Loki restarts for ever. `STORE_CLIENT_ID` is its client id, `STORE_SCOPE` the resource id of the storage account.',
    asked('STORE_CLIENT_ID'),
    asked('STORE_SCOPE'),
    sh(
      ...['Storage Blob Data Contributor', 'Storage Account Contributor'].map(
        (name) => `az role assignment create --role '${name}' --assignee "$STORE_CLIENT_ID" --scope "$STORE_SCOPE"`,
      ),
    ),
  ];
}

function google({ bucket: name, region, plain }: ObjectStoreIntent): string[] {
  const url = quoted(`gs://${name}`);
  const where = region === undefined ? '' : ` --location=${quoted(region)}`;
  const project = plain.project_id === undefined ? '' : ` --project=${quoted(plain.project_id)}`;
  return [
    sh(
      `gcloud storage buckets describe ${url} --format='default(name,lifecycle_config,hierarchical_namespace)'`,
      `gcloud storage buckets create ${url}${where}${project}`,
      `gcloud storage ls --all-versions ${url}`,
    ),
    `It has no hierarchical namespace. ${RETENTION}`,
    'The service account needs `roles/storage.admin` on the bucket: `objectAdmin` may not look at the bucket itself. `STORE_ACCOUNT` is its e-mail address.',
    asked('STORE_ACCOUNT'),
    sh(`gcloud storage buckets add-iam-policy-binding ${url} --member="serviceAccount:$STORE_ACCOUNT" --role=roles/storage.admin`),
  ];
}
