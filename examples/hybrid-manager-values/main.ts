import { App, Chart } from 'cdk8s';
import {
  Administrator,
  BackupFolder,
  BcryptHash,
  HybridManager,
  HybridManagerIngress,
  HybridManagerLocation,
  HybridManagerPlatform,
  HybridManagerRelease,
  HybridManagerTls,
  IdentityProvider,
  ImageRegistry,
  LdapBind,
  MigrationAccounts,
  ObjectStore,
  ObjectStoreSecret,
  PullSecret,
  Scenarios,
  TLSIssuer,
} from 'cdk8s-postgres';

const app = new App();
const chart = new Chart(app, 'hybrid-manager');

const bucket = ObjectStore.googleCloudStorage({ bucket: 'acme-hybrid-manager', location: 'europe-west4', projectId: 'acme-prod' });

const hybridManager = new HybridManager(chart, 'hybrid-manager', {
  release: HybridManagerRelease.V1_3,
  platform: HybridManagerPlatform.GKE,
  portal: 'portal.example.com',
  registry: ImageRegistry.edb(PullSecret.existing()),
  objectStore: ObjectStoreSecret.fromExisting(chart, 'bucket', 'edb-object-storage', bucket),
  storageClass: 'premium-rwo',
  tls: HybridManagerTls.issuedBy(TLSIssuer.clusterIssuer(chart, 'issuer', 'corporate')),
  scenarios: Scenarios.core().withMigration({ domain: 'migration.example.com', accounts: MigrationAccounts.generated() }),
  // Twelve digits, which YAML would take for a number.
  backupFolder: BackupFolder.of('123456789012'),
  administrator: Administrator.of({
    email: 'dba@example.com',
    passwordHash: BcryptHash.of('$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL'),
  }),
  ingress: HybridManagerIngress.internalLoadBalancer(),
  location: HybridManagerLocation.standalone('europe-west4'),
  identityProviders: [
    IdentityProvider.ldap('directory', 'Company directory', {
      host: 'ldap.example.com:636',
      bind: LdapBind.anonymous(),
      userSearch: { baseDn: 'ou=people,dc=example,dc=com', username: 'uid', emailAttribute: 'mail', nameAttribute: 'cn' },
    }),
  ],
});

app.synth();
hybridManager.values?.save(app.outdir);
hybridManager.saveSteps(app.outdir);
