import type { InstallationIntent, ObjectStoreIntent } from '../intent';
import { PAGES } from './pages';
import { asked, file, list, quoted, sh } from './shell';
import type { Step } from './step';

const METHODS = ['PUT', 'POST', 'DELETE', 'GET', 'HEAD'];

/** The bucket of GenAI Builder, which the portal's pages read from by themselves. */
export function dataLake({ scenarios, objectStore, portal }: InstallationIntent): Step | undefined {
  const bucket = scenarios.genAi?.dataLakeBucket;
  if (bucket === undefined) {
    return undefined;
  }
  return {
    title: 'Make the data lake of GenAI Builder',
    source: PAGES.genAiSecrets,
    body: [
      `A bucket beside that of Hybrid Manager: \`${bucket}\`. Browsers read it for pages of \`https://${portal}\`, and have to be allowed to.`,
      ...commandsOf(bucket, objectStore, `https://${portal}`),
      'When GenAI Builder is opened for the first time, the console asks for:',
      list([
        `\`DATA_LAKE_ROOT_BUCKET\`: \`${bucket}\``,
        '`DATA_LAKE_S3_ACCESS_KEY` and `DATA_LAKE_S3_SECRET_ACCESS_KEY`: keys that may read and write it',
        `\`DATA_LAKE_S3_ENDPOINT_UR\`: ${endpointOf(objectStore)} (all pages write the name without the last letter)`,
      ]),
    ],
  };
}

function commandsOf(bucket: string, store: ObjectStoreIntent, origin: string): string[] {
  switch (store.provider) {
    case 'google':
      return google(bucket, store, origin);
    case 'azure':
      return [
        'It has to speak the protocol of S3, which Azure Blob Storage does not; no page says what to take there. Make it in a store that does, and let it answer the methods PUT, POST, DELETE, GET and HEAD, with all headers, for the origin above.',
      ];
    default:
      return s3(bucket, store, origin);
  }
}

function s3(bucket: string, { provider, region, endpoint }: ObjectStoreIntent, origin: string): string[] {
  const at = endpoint === undefined ? '' : ` --endpoint-url ${quoted(endpoint)}`;
  const where = provider === 's3' && region !== undefined ? ` --region ${quoted(region)}` : '';
  const rule = { AllowedHeaders: ['*'], AllowedMethods: METHODS, AllowedOrigins: [origin], ExposeHeaders: [] };
  return [
    sh(
      `aws s3 mb ${quoted(`s3://${bucket}`)}${where}${at}`,
      file('data-lake-cors.json', JSON.stringify({ CORSRules: [rule] }, null, 2)),
      `aws s3api put-bucket-cors --bucket ${quoted(bucket)}${at} --cors-configuration file://data-lake-cors.json`,
    ),
    ...(provider === 's3' ? [] : ['A store that does not know `put-bucket-cors` has its own way: its console wants the same rule.']),
  ];
}

function google(bucket: string, { region }: ObjectStoreIntent, origin: string): string[] {
  const url = quoted(`gs://${bucket}`);
  const rule = [{ origin: [origin], method: ['GET', 'PUT', 'POST', 'DELETE', 'HEAD'], responseHeader: ['*'], maxAgeSeconds: 3600 }];
  return [
    sh(
      `gcloud storage buckets create ${url}${region === undefined ? '' : ` --location=${quoted(region)}`}`,
      file('data-lake-cors.json', JSON.stringify(rule, null, 2)),
      `gcloud storage buckets update ${url} --cors-file=data-lake-cors.json`,
    ),
    'Turn interoperability with S3 on, in the console of Cloud Storage under Settings. `LAKE_PROJECT` is the project, `LAKE_ACCOUNT` the e-mail address of a service account of it; the last line prints the HMAC key, once.',
    asked('LAKE_PROJECT'),
    asked('LAKE_ACCOUNT'),
    sh(
      ...['roles/storage.admin', 'roles/iam.serviceAccountTokenCreator'].map(
        (role) => `gcloud projects add-iam-policy-binding "$LAKE_PROJECT" --member="serviceAccount:$LAKE_ACCOUNT" --role=${role}`,
      ),
      'gcloud storage hmac create "$LAKE_ACCOUNT" --project="$LAKE_PROJECT"',
    ),
  ];
}

function endpointOf({ provider, region, endpoint }: ObjectStoreIntent): string {
  if (endpoint !== undefined) {
    return `\`${endpoint}\``;
  }
  if (provider === 'google') {
    return '`https://storage.googleapis.com`';
  }
  return provider === 's3' && region !== undefined ? `\`https://s3.${region}.amazonaws.com\`` : 'the address of the store';
}
