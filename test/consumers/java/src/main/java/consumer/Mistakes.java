package consumer;

import java.util.Map;
import org.cdk8s.App;
import org.cdk8s.AppProps;
import org.cdk8s.Chart;
import org.cdk8s.ChartProps;
import org.cdk8s.Size;
import org.cdk8spostgres.*;

/** Two programs that must not get through. */
final class Mistakes {
    public static void main(String[] args) {
        try {
            if (args[0].equals("forgotten")) {
                forgotten();
            } else {
                mistakes(args[1]);
            }
        } catch (RuntimeException error) {
            System.out.println(error.getClass().getSimpleName() + ": " + error.getMessage());
        }
    }

    private static void forgotten() {
        PostgresCluster.Builder.create(new Chart(new App(), "orders"), "orders")
            .version(PostgresVersion.V17)
            .instances(Instances.single())
            .storage(PostgresStorage.of(Size.gibibytes(5)))
            .tls(PostgresTls.operatorManaged())
            .build();
    }

    private static void mistakes(String outdir) {
        App app = new App(AppProps.builder().outdir(outdir).build());
        Chart chart = new Chart(app, "orders", ChartProps.builder().namespace("orders").build());
        PostgresCluster.Builder.create(chart, "orders")
            .version(PostgresVersion.V17)
            .instances(Instances.single())
            .storage(PostgresStorage.of(Size.gibibytes(5)))
            .backup(Backup.none("a test"))
            .tls(PostgresTls.operatorManaged())
            .parameters(Map.of("work_mem", "64 MB"))
            .overrides(Map.of("spec", Map.of("walStorge", Map.of("size", "1Gi"))))
            .build();
        app.synth();
    }
}
