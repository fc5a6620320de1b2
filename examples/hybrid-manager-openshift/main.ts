import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart } from 'cdk8s';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  DurableKey,
  ExternalSecretSource,
  HybridManagerIngress,
  HybridManagerPresets,
  HybridManagerRelease,
  HybridManagerTls,
  ImageRegistry,
  KeyManagement,
  KeyPair,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  Scenarios,
} from 'cdk8s-postgres';

const app = new App();
const chart = new Chart(app, 'hybrid-manager');

const entry = (name: string) => ExternalSecretSource.clusterSecretStore('vault', `hybrid-manager/${name}`);

// It signed the certificates of the store and of the registry.
const authority = readFileSync(join(__dirname, 'company-ca.crt'), 'utf8');
const store = ObjectStore.s3Compatible({ bucket: 'hybrid-manager', endpoint: 'https://minio.example.com' });

const hybridManager = HybridManagerPresets.openShift(chart, 'hybrid-manager', {
  release: HybridManagerRelease.of('v2026.9.0'),
  ingressDomain: 'apps.ocp.example.com',
  portal: 'portal.example.com',
  registry: ImageRegistry.oci('harbor.example.com', PullSecret.fromExternalSecrets(entry('registry')), { caCerts: authority }),
  objectStore: ObjectStoreSecret.fromExternalSecrets(chart, 'store', store, entry('object-store')),
  objectStoreOptions: { caBundle: authority, checksumsWhenRequired: true },
  storageClass: 'ocs-storagecluster-ceph-rbd',
  tls: HybridManagerTls.ownCertificate(KeyPair.fromExternalSecrets('portal-certificate', entry('portal-certificate'))),
  scenarios: Scenarios.core({ portalKey: DurableKey.createdOnce(entry('portal')) })
    .withAnalytics({ confoundingKey: DurableKey.createdOnce(entry('catalogue')) })
    .withDbaas(),
  backupFolder: BackupFolder.of('123456789012'),
  administrator: Administrator.of({
    email: 'dba@example.com',
    passwordHash: BcryptHash.of('$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL'),
  }),
  ingress: HybridManagerIngress.nodePorts('nodes.ocp.example.com'),
  keyManagement: [KeyManagement.hashicorpVault('https://vault.example.com:8200/')],
});

app.synth();
hybridManager.saveSteps(app.outdir);
