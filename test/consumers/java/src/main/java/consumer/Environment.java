package consumer;

import java.util.List;
import org.cdk8s.App;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8spostgres.*;

final class Environment {
    public static void main(String[] args) {
        App app = new App(AppProps.builder().outdir(args[0]).build());
        Chart chart = new Chart(app, "hybrid-manager");

        ObjectStore bucket = ObjectStore.s3(S3Options.builder().bucket("acme-hybrid-manager").region("eu-central-1").build());
        WorkloadIdentity role = WorkloadIdentity.awsRole("arn:aws:iam::123456789012:role/hybrid-manager");

        GenAi langflow = GenAi.langflow(LangflowKey.existing(entry("langflow")), GenAiOptions.builder()
            .ngcKey(NgcKey.fromExternalSecrets(entry("ngc")))
            .dataLake(DataLake.bucket("acme-hybrid-manager-lake"))
            .build());
        Scenarios scenarios = Scenarios.core(CoreOptions.builder().portalKey(DurableKey.createdOnce(entry("portal"))).build())
            .withMigration(MigrationOptions.builder()
                .domain("migration.example.com")
                .accounts(MigrationAccounts.generated())
                .build())
            .withGenAi(langflow)
            .withAnalytics(AnalyticsOptions.builder().confoundingKey(DurableKey.createdOnce(entry("catalogue"))).build());

        HybridManager hybridManager = HybridManagerPresets.eks(chart, "hybrid-manager", HybridManagerCloudOptions.builder()
            .release(HybridManagerRelease.V2026_9)
            .portal("portal.example.com")
            .registry(ImageRegistry.edb(PullSecret.fromExternalSecrets(entry("registry"))))
            .objectStore(ObjectStoreSecret.workloadIdentity(chart, "bucket", bucket, role))
            .storageClass("gp3")
            .tls(HybridManagerTls.issuedBy(TLSIssuer.clusterIssuer(chart, "issuer", "letsencrypt")))
            .scenarios(scenarios)
            .backupFolder(BackupFolder.of("a7462dbc7106"))
            .administrator(Administrator.of(AdministratorOptions.builder()
                .email("dba@example.com")
                .passwordHash(BcryptHash.of("$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL"))
                .build()))
            .ingress(HybridManagerIngress.internalLoadBalancer(LoadBalancerOptions.builder()
                .sourceRanges(List.of("10.0.0.0/8"))
                .build()))
            .keyManagement(List.of(KeyManagement.awsKms("hybrid-manager")))
            .build());

        app.synth();
        hybridManager.saveSteps(app.getOutdir());
    }

    private static ExternalSecretSource entry(String name) {
        return ExternalSecretSource.clusterSecretStore("aws-secrets-manager", "hybrid-manager/" + name);
    }
}
