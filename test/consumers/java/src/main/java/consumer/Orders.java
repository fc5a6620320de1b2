package consumer;

import java.util.List;
import java.util.Map;
import org.cdk8s.App;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8s.ChartProps;
import org.cdk8s.Size;
import org.cdk8spostgres.*;

final class Orders {
    public static void main(String[] args) {
        App app = new App(AppProps.builder().outdir(args[0]).build());
        Chart chart = new Chart(app, "orders", ChartProps.builder().namespace("orders").build());

        ObjectStore bucket = ObjectStore.s3(S3Options.builder().bucket("acme-orders").region("eu-central-1").build());
        ObjectStoreSecret store = ObjectStoreSecret.fromExisting(chart, "store", "orders-s3-keys", bucket);
        TLSIssuer authority = TLSIssuer.privateAuthority(chart, "authority");

        PostgresCluster orders = PostgresPresets.production(chart, "orders", ProductionOptions.builder()
            .version(PostgresVersion.V17)
            .storage(PostgresStorage.of(Size.gibibytes(100), PostgresStorageOptions.builder()
                .storageClass("fast")
                .wal(Size.gibibytes(20))
                .build()))
            .resources(PostgresResources.guaranteed(CpuAmount.cores(4), Size.gibibytes(16)))
            .backup(PostgresPresets.productionBackup(chart, "nightly", store))
            .tls(PostgresTls.issuedBy(authority))
            .clients(List.of(NetworkPeer.podsLabelled(Map.of("app", "shop"))))
            .parameters(Map.of("vacuum_cost_limit", "2000"))
            .build());
        PostgresDatabase.Builder.create(chart, "reporting")
            .cluster(orders)
            .owner("app")
            .extensions(List.of("pg_stat_statements"))
            .build();
        ConnectionPooler.Builder.create(chart, "orders-rw")
            .cluster(orders)
            .target(PoolerTarget.readWrite())
            .mode(PoolMode.transaction())
            .build();

        PostgresCluster.Builder.create(chart, "sessions")
            .version(PostgresVersion.V17)
            .instances(Instances.single())
            .storage(PostgresStorage.of(Size.gibibytes(5)))
            .backup(Backup.none("sessions can be made anew"))
            .tls(PostgresTls.operatorManaged())
            .build();

        app.synth();
    }
}
