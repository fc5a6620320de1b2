import type { Construct } from 'constructs';
import {
  DurableKey,
  ExternalSecretSource,
  KeyPair,
  LangflowKey,
  MigrationAccounts,
  NgcKey,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  WorkloadIdentity,
} from '../../../src';
import type { Choices } from './environment-choices';
import { AUTHORITY, AUTHORITY_KEY, PORTAL, PORTAL_KEY } from './portal-pki';

type Source = Choices['source'];

/** An entry of the one store that all environments read. */
export function entry(name: string): ExternalSecretSource {
  return ExternalSecretSource.clusterSecretStore('vault', `hybrid-manager/${name}`);
}

export function pullSecret(source: Source): PullSecret {
  switch (source) {
    case 'existing':
    case 'backed-up':
      return PullSecret.existing();
    case 'manifest':
      return PullSecret.credentialsInManifest('pgai-platform', 'pass"word\\with$signs');
    default:
      return PullSecret.fromExternalSecrets(entry('registry'));
  }
}

/** @param value in the form that Hybrid Manager reads */
export function durableKey(source: Source, name: string, value: string): DurableKey {
  switch (source) {
    case 'existing':
      return DurableKey.existing();
    case 'backed-up':
      return DurableKey.existing(entry(name));
    case 'external':
      return DurableKey.fromExternalSecrets(entry(name));
    case 'created-once':
      return DurableKey.createdOnce(entry(name));
    case 'manifest':
      return DurableKey.keyInManifest(value);
  }
}

export function langflowKey(source: Source): LangflowKey {
  switch (source) {
    case 'backed-up':
      return LangflowKey.existing(entry('langflow'));
    case 'external':
    case 'created-once':
      return LangflowKey.fromExternalSecrets(entry('langflow'));
    default:
      return LangflowKey.existing();
  }
}

export function ngcKey(source: Source): NgcKey {
  switch (source) {
    case 'existing':
    case 'backed-up':
      return NgcKey.existing();
    case 'manifest':
      return NgcKey.keyInManifest('nvapi-not-a-real-key');
    default:
      return NgcKey.fromExternalSecrets(entry('ngc'));
  }
}

export function accounts(source: Source): MigrationAccounts {
  switch (source) {
    case 'existing':
    case 'backed-up':
      return MigrationAccounts.existing();
    case 'external':
      return MigrationAccounts.fromExternalSecrets(entry('migration'));
    default:
      return MigrationAccounts.generated();
  }
}

export function authorityPair(source: Source): KeyPair {
  return keyPair(source, 'portal-authority', [AUTHORITY, AUTHORITY_KEY, AUTHORITY]);
}

export function portalPair(source: Source): KeyPair {
  return keyPair(source, 'portal-certificate', [PORTAL + AUTHORITY, PORTAL_KEY]);
}

function keyPair(source: Source, name: string, pem: [string, string, string?]): KeyPair {
  switch (source) {
    case 'existing':
    case 'backed-up':
      return KeyPair.existing(name);
    case 'manifest':
      return KeyPair.keyInManifest(name, ...pem);
    default:
      return KeyPair.fromExternalSecrets(name, entry(name));
  }
}

const STORES: Readonly<Record<Choices['store'], ObjectStore>> = {
  identity: ObjectStore.s3({ bucket: 'acme-hybrid-manager', region: 'eu-central-1' }),
  s3: ObjectStore.s3({ bucket: 'acme-hybrid-manager', region: 'eu-central-1' }),
  's3-compatible': ObjectStore.s3Compatible({ bucket: 'hybrid-manager', endpoint: 'https://minio.example.com' }),
  azure: ObjectStore.azureBlob({
    ...{ account: 'acmehybridmanager', container: 'hybrid-manager', region: 'westeurope' },
    ...{ resourceGroup: 'hybrid-manager', subscriptionId: '6a1f9f3e-4c6b-4d0e-9d0e-0d9b5f0f6a11' },
  }),
  google: ObjectStore.googleCloudStorage({ bucket: 'acme-hybrid-manager', location: 'europe-west4', projectId: 'acme-prod' }),
};

export function objectStore(scope: Construct, variant: Choices['store'], source: Source): ObjectStoreSecret {
  const store = STORES[variant];
  if (variant === 'identity') {
    const role = WorkloadIdentity.awsRole('arn:aws:iam::123456789012:role/hybrid-manager');
    return ObjectStoreSecret.workloadIdentity(scope, 'store', store, role);
  }
  return source === 'existing' || source === 'backed-up'
    ? ObjectStoreSecret.fromExisting(scope, 'store', 'edb-object-storage', store)
    : ObjectStoreSecret.fromExternalSecrets(scope, 'store', store, entry('object-store'));
}
