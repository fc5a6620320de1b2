package consumer;

import java.util.List;
import org.cdk8s.App;
import org.cdk8s.Chart;
import org.cdk8spostgres.*;

/** The object store and the secrets of two scenarios are forgotten, one after the other. */
final class EnvironmentForgotten {
    public static void main(String[] args) {
        for (Runnable forgotten : List.<Runnable>of(
            EnvironmentForgotten::objectStore,
            () -> Scenarios.core().withAnalytics(AnalyticsOptions.builder().build()),
            () -> Scenarios.core().withMigration(MigrationOptions.builder().domain("migration.example.com").build())
        )) {
            try {
                forgotten.run();
            } catch (RuntimeException error) {
                System.out.println(error.getClass().getSimpleName() + ": " + error.getMessage());
            }
        }
    }

    private static void objectStore() {
        HybridManagerPresets.eks(new Chart(new App(), "hybrid-manager"), "hybrid-manager", HybridManagerCloudOptions.builder()
            .release(HybridManagerRelease.V2026_9)
            .portal("portal.example.com")
            .registry(ImageRegistry.edb(PullSecret.existing()))
            .storageClass("gp3")
            .tls(HybridManagerTls.selfSigned())
            .scenarios(Scenarios.core(CoreOptions.builder().portalKey(DurableKey.existing()).build()))
            .backupFolder(BackupFolder.of("a7462dbc7106"))
            .administrator(Administrator.of(AdministratorOptions.builder()
                .email("dba@example.com")
                .passwordHash(BcryptHash.of("$2y$10$" + "a".repeat(53)))
                .build()))
            .build());
    }
}
