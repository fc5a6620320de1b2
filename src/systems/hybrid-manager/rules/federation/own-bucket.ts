import type { Rule } from '../../../../finding';
import { SECRET_SOURCES, type SecretView } from '../../secret-view';
import { storageOfLocations } from './storage';

export const pairedLocationsKeepTheirBuckets: Rule = {
  id: 'HM-432',
  title: 'Locations that are paired by a token have a bucket each',
  kinds: SECRET_SOURCES,
  layer: 'soundness',
  severity: 'warning',
  source:
    'https://www.enterprisedb.com/docs/edb-postgres-ai/latest/hybrid-manager/install/configuration/multi_dc/pairing-token-federation/',
  reason:
    'A group either shares one bucket or is paired by a token, and then each location has a bucket of its own. Which of the two it is was ' +
    'chosen when it was installed.',

  check(secret, context) {
    const storage = storageOfLocations(secret, context);
    if (storage?.group.method !== 'token') {
      return undefined;
    }
    const own = bucketOf(storage.own);
    const same = storage.earlier.find(({ view }) => own !== undefined && bucketOf(view)?.name === own.name);
    return own && same
      ? [
          {
            path: own.path,
            problem: `the bucket is that of the location in ${same.site.place} as well, paired locations have one each`,
            fix: 'give this location a bucket of its own',
          },
        ]
      : [];
  },
};

const BUCKETS = [
  ['bucket_name', 'aws_endpoint_url_s3', 'project_id'],
  ['storage_account_container_name', 'storage_account_name'],
] as const;

/** What tells a bucket from all others; `undefined` where it cannot be read. */
function bucketOf(view: SecretView): { readonly name: string; readonly path: string } | undefined {
  for (const [key, ...more] of BUCKETS) {
    const bucket = view.read(key);
    if (bucket) {
      return { path: bucket.path, name: JSON.stringify([key, ...[key, ...more].map((name) => view.read(name)?.value.trim() ?? '')]) };
    }
  }
  return undefined;
}
