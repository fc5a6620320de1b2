const { App, Chart } = require('cdk8s');
const {
  Administrator,
  BackupFolder,
  BcryptHash,
  DurableKey,
  HybridManagerPresets,
  HybridManagerRelease,
  HybridManagerTls,
  ImageRegistry,
  PullSecret,
  Scenarios,
} = require('cdk8s-postgres');

const forgotten = [
  () =>
    HybridManagerPresets.eks(new Chart(new App(), 'hybrid-manager'), 'hybrid-manager', {
      release: HybridManagerRelease.V2026_9,
      portal: 'portal.example.com',
      registry: ImageRegistry.edb(PullSecret.existing()),
      storageClass: 'gp3',
      tls: HybridManagerTls.selfSigned(),
      scenarios: Scenarios.core({ portalKey: DurableKey.existing() }),
      backupFolder: BackupFolder.of('a7462dbc7106'),
      administrator: Administrator.of({ email: 'dba@example.com', passwordHash: BcryptHash.of(`$2y$10$${'a'.repeat(53)}`) }),
    }),
  () => Scenarios.core().withAnalytics({}),
  () => Scenarios.core().withMigration({ domain: 'migration.example.com' }),
];
for (const write of forgotten) {
  try {
    write();
  } catch (error) {
    console.log(String(error));
  }
}
