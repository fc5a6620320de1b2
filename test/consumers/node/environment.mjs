import { App, Chart } from 'cdk8s';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  DataLake,
  DurableKey,
  ExternalSecretSource,
  GenAi,
  HybridManagerIngress,
  HybridManagerPresets,
  HybridManagerRelease,
  HybridManagerTls,
  ImageRegistry,
  KeyManagement,
  LangflowKey,
  MigrationAccounts,
  NgcKey,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  Scenarios,
  TLSIssuer,
  WorkloadIdentity,
} from 'cdk8s-postgres';

const app = new App({ outdir: process.argv[2] });
const chart = new Chart(app, 'hybrid-manager');

// A store outside of the cluster: what must never be lost outlives it.
const entry = (name) => ExternalSecretSource.clusterSecretStore('aws-secrets-manager', `hybrid-manager/${name}`);

const bucket = ObjectStore.s3({ bucket: 'acme-hybrid-manager', region: 'eu-central-1' });
const role = WorkloadIdentity.awsRole('arn:aws:iam::123456789012:role/hybrid-manager');

const langflow = GenAi.langflow(LangflowKey.existing(entry('langflow')), {
  ngcKey: NgcKey.fromExternalSecrets(entry('ngc')),
  dataLake: DataLake.bucket('acme-hybrid-manager-lake'),
});

const hybridManager = HybridManagerPresets.eks(chart, 'hybrid-manager', {
  release: HybridManagerRelease.V2026_9,
  portal: 'portal.example.com',
  registry: ImageRegistry.edb(PullSecret.fromExternalSecrets(entry('registry'))),
  objectStore: ObjectStoreSecret.workloadIdentity(chart, 'bucket', bucket, role),
  storageClass: 'gp3',
  tls: HybridManagerTls.issuedBy(TLSIssuer.clusterIssuer(chart, 'issuer', 'letsencrypt')),
  scenarios: Scenarios.core({ portalKey: DurableKey.createdOnce(entry('portal')) })
    .withMigration({ domain: 'migration.example.com', accounts: MigrationAccounts.generated() })
    .withGenAi(langflow)
    .withAnalytics({ confoundingKey: DurableKey.createdOnce(entry('catalogue')) }),
  backupFolder: BackupFolder.of('a7462dbc7106'),
  administrator: Administrator.of({
    email: 'dba@example.com',
    passwordHash: BcryptHash.of('$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL'),
  }),
  ingress: HybridManagerIngress.internalLoadBalancer({ sourceRanges: ['10.0.0.0/8'] }),
  keyManagement: [KeyManagement.awsKms('hybrid-manager')],
});

app.synth();
hybridManager.saveSteps(app.outdir);
