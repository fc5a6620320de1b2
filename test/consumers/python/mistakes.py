import sys

from cdk8s import App, Chart, Size
from cdk8s_postgres import Backup, Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion

app = App(outdir=sys.argv[1])
chart = Chart(app, "orders", namespace="orders")
PostgresCluster(
    chart,
    "orders",
    version=PostgresVersion.V17,
    instances=Instances.single(),
    storage=PostgresStorage.of(Size.gibibytes(5)),
    backup=Backup.none("a test"),
    tls=PostgresTls.operator_managed(),
    parameters={"work_mem": "64 MB"},
    overrides={"spec": {"walStorge": {"size": "1Gi"}}},
)
try:
    app.synth()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
