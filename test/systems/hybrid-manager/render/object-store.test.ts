import { describe, expect, test } from 'vitest';
import type { Choices } from '../environment-choices';
import { AUTHORITY } from '../portal-pki';
import { manifestsOf, namesOf, type Obj, one } from './manifests';

const EXTERNAL = { source: 'external' } as const;

function filled(store: Choices['store'], more = {}): Obj {
  return one(manifestsOf({ ...EXTERNAL, store, platform: 'rke2', registry: 'edb', ...more }), 'ExternalSecret', 'edb-object-storage');
}

/** What the Secret holds, and which of it is fetched. */
function keysOf({ spec }: Obj): { plain: object; fetched: string[] } {
  const entries = Object.entries<string>(spec.target.template.data);
  const isFetched = ([key, value]: [string, string]) => value === `{{ .${key} }}`;
  expect(spec.data.map(({ secretKey }: { secretKey: string }) => secretKey).sort()).toEqual(
    entries
      .filter(isFetched)
      .map(([key]) => key)
      .sort(),
  );
  return {
    plain: Object.fromEntries(entries.filter((entry) => !isFetched(entry))),
    fetched: entries.filter(isFetched).map(([key]) => key),
  };
}

describe('each variant has its keys, and no other', () => {
  test('an identity of AWS', () => {
    const secret = one(manifestsOf({ store: 'identity' }), 'Secret', 'edb-object-storage');
    expect(secret.stringData).toEqual({
      auth_type: 'workloadIdentity',
      aws_region: 'eu-central-1',
      aws_role_arn: 'arn:aws:iam::123456789012:role/hybrid-manager',
      bucket_name: 'acme-hybrid-manager',
    });
    expect([secret.metadata.namespace, secret.type]).toEqual(['default', 'Opaque']);
  });

  test('Amazon S3', () => {
    expect(keysOf(filled('s3'))).toEqual({
      plain: {
        auth_type: 'credentials',
        aws_region: 'eu-central-1',
        bucket_name: 'acme-hybrid-manager',
        secondary_role_arn: 'arn:aws:iam::210987654321:role/hybrid-manager-data',
        secondary_role_external_id: 'acme-hybrid-manager',
      },
      fetched: ['aws_access_key_id', 'aws_secret_access_key'],
    });
  });

  test('a store that speaks the protocol of S3, with all there is to say', () => {
    expect(keysOf(filled('s3-compatible'))).toEqual({
      plain: {
        auth_type: 'credentials',
        aws_ca_bundle: AUTHORITY,
        aws_endpoint_url_s3: 'https://minio.example.com',
        aws_region: 'us-east-1',
        aws_request_checksum_calculation: 'when_required',
        aws_response_checksum_validation: 'when_required',
        bucket_name: 'hybrid-manager',
        server_side_encryption_disabled: 'true',
      },
      fetched: ['aws_access_key_id', 'aws_secret_access_key'],
    });
  });

  test('that of 1.3, which knows nothing of checksums', () => {
    expect(Object.keys(keysOf(filled('s3-compatible', { version: 'v1.3.0' })).plain).filter((key) => key.includes('checksum'))).toEqual([]);
  });

  test('Azure', () => {
    expect(keysOf(filled('azure'))).toEqual({
      plain: {
        provider: 'azure',
        region: 'westeurope',
        resource_group_name: 'hybrid-manager',
        storage_account_container_name: 'hybrid-manager',
        storage_account_name: 'acmehybridmanager',
        subscription_id: '6a1f9f3e-4c6b-4d0e-9d0e-0d9b5f0f6a11',
      },
      fetched: ['storage_account_key', 'client_id', 'client_secret', 'tenant_id'],
    });
  });

  test('Google', () => {
    expect(keysOf(filled('google'))).toEqual({
      plain: { provider: 'gcp', bucket_name: 'acme-hybrid-manager', location_id: 'europe-west4', project_id: 'acme-prod' },
      fetched: ['credentials_json_base64'],
    });
  });
});

test('one that is there is not written', () => {
  expect(namesOf(manifestsOf({ store: 's3', source: 'existing' })).filter((name) => name.includes('edb-object-storage'))).toEqual([]);
});

test('keys are asked for again, and go with the object', () => {
  const { metadata, spec } = filled('s3');
  expect(metadata).toEqual({ name: 'edb-object-storage', namespace: 'default' });
  expect(spec).toMatchObject({ refreshInterval: '3600s', target: { creationPolicy: 'Owner', name: 'edb-object-storage' } });
  expect(spec).not.toHaveProperty('refreshPolicy');
  expect(spec.target.template.type).toBe('Opaque');
});
