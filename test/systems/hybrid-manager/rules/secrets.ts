import { check } from '../../../../src/check';
import type { JsonObject, Rule } from '../../../../src/finding';
import { SYSTEMS } from '../../../../src/systems';
import { controlPlaneWith, secretOf } from './documents';

/** What a rule is to say over some documents. */
export type Case = [name: string, documents: JsonObject[], expected: string[] | undefined];

/** What the rule says over these documents of one place as it is printed, Secrets veiled; `undefined` where it applies to none of them. */
export function texts(rule: Rule, ...documents: JsonObject[]): string[] | undefined {
  const verdict = check(
    documents.map((body) => ({ place: 'here', body })),
    { systems: SYSTEMS },
  );
  return verdict.rulesApplied.includes(rule.id)
    ? verdict.findings
        .filter((finding) => finding.rule === rule.id)
        .map(({ severity, path, problem, fix }) => `${severity} ${path}: ${problem}; ${fix}`)
    : undefined;
}

/** A HybridControlPlane with this spec. */
export function controlPlane(spec: JsonObject): JsonObject {
  return controlPlaneWith(spec).body;
}

/** A Secret in `default`. */
export function secret(name: string, stringData: JsonObject = {}, members: JsonObject = {}): JsonObject {
  return secretOf(name, 'default', stringData, members).body;
}

const ACCESS_KEYS = { aws_access_key_id: 'AKIAEXAMPLE', aws_secret_access_key: 'key-of-the-account' };

/** What the Secret of the object storage holds, by store. */
export const STORED = {
  awsIdentity: {
    auth_type: 'workloadIdentity',
    aws_region: 'eu-central-1',
    aws_role_arn: 'arn:aws:iam::123456789012:role/manager',
    bucket_name: 'manager',
  },
  awsKeys: { auth_type: 'credentials', aws_region: 'eu-central-1', bucket_name: 'manager', ...ACCESS_KEYS },
  compatible: {
    auth_type: 'credentials',
    aws_endpoint_url_s3: 'https://minio.example.com',
    aws_region: 'us-east-1',
    bucket_name: 'manager',
    ...ACCESS_KEYS,
  },
  azure: {
    provider: 'azure',
    subscription_id: '11111111-2222-3333-4444-555555555555',
    resource_group_name: 'group',
    storage_account_name: 'manager',
    storage_account_container_name: 'manager',
    storage_account_key: 'a2V5',
    region: 'westeurope',
    client_id: '11111111-2222-3333-4444-555555555556',
    client_secret: 'of-the-client',
    tenant_id: '11111111-2222-3333-4444-555555555557',
  },
  google: { provider: 'gcp', location_id: 'europe-west3', project_id: 'orders', bucket_name: 'manager', credentials_json_base64: 'e30=' },
} as const;

/** The Secret of a store, with some keys of its own, and without those that are undefined. */
export function storageFor(store: keyof typeof STORED, own: Readonly<Record<string, string | undefined>> = {}): JsonObject {
  return secret('edb-object-storage', defined({ ...STORED[store], ...own }));
}

function defined(members: Readonly<Record<string, string | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** A Secret in any namespace. */
export function secretIn(namespace: string, name: string, stringData: JsonObject = {}, members: JsonObject = {}): JsonObject {
  return secretOf(name, namespace, stringData, members).body;
}

/** An ExternalSecret that makes a Secret of its own name. */
export function externalSecret(namespace: string, name: string, spec: JsonObject = {}, metadata: JsonObject = {}): JsonObject {
  const apiVersion = 'external-secrets.io/v1';
  const secretStoreRef = { kind: 'ClusterSecretStore', name: 'vault' };
  return { apiVersion, kind: 'ExternalSecret', metadata: { name, namespace, ...metadata }, spec: { secretStoreRef, ...spec } };
}

/** A key that an ExternalSecret reads out of its store. */
export function reading(...keys: string[]): JsonObject[] {
  return keys.map((secretKey) => ({ secretKey, remoteRef: { key: 'manager', property: secretKey } }));
}

/** A login for a registry, as a pull secret holds it. */
export function loginFor(host: string, username = 'pgai-platform', password = 'token-of-repos'): JsonObject {
  return { '.dockerconfigjson': JSON.stringify({ auths: { [host]: { username, password } } }) };
}

export const PULL_TYPE = { type: 'kubernetes.io/dockerconfigjson' };
export const COPIED = (target: string): JsonObject => ({ annotations: { 'replicator.v1.mittwald.de/replicate-to': target } });
