import sys

from cdk8s import App, Chart, Size
from cdk8s_postgres import (
    Backup,
    ConnectionPooler,
    CpuAmount,
    Instances,
    NetworkPeer,
    ObjectStore,
    ObjectStoreSecret,
    PoolerTarget,
    PoolMode,
    PostgresCluster,
    PostgresDatabase,
    PostgresPresets,
    PostgresResources,
    PostgresStorage,
    PostgresTls,
    PostgresVersion,
    TLSIssuer,
)


class Fleet(App):
    """An App may be a class of the user's own."""


app = Fleet(outdir=sys.argv[1])
chart = Chart(app, "orders", namespace="orders")

bucket = ObjectStore.s3(bucket="acme-orders", region="eu-central-1")
store = ObjectStoreSecret.from_existing(chart, "store", "orders-s3-keys", bucket)
authority = TLSIssuer.private_authority(chart, "authority")

orders = PostgresPresets.production(
    chart,
    "orders",
    version=PostgresVersion.V17,
    storage=PostgresStorage.of(Size.gibibytes(100), storage_class="fast", wal=Size.gibibytes(20)),
    resources=PostgresResources.guaranteed(CpuAmount.cores(4), Size.gibibytes(16)),
    backup=PostgresPresets.production_backup(chart, "nightly", store),
    tls=PostgresTls.issued_by(authority),
    clients=[NetworkPeer.pods_labelled({"app": "shop"})],
    parameters={"vacuum_cost_limit": "2000"},
)
PostgresDatabase(chart, "reporting", cluster=orders, owner="app", extensions=["pg_stat_statements"])
ConnectionPooler(chart, "orders-rw", cluster=orders, target=PoolerTarget.read_write(), mode=PoolMode.transaction())

PostgresCluster(
    chart,
    "sessions",
    version=PostgresVersion.V17,
    instances=Instances.single(),
    storage=PostgresStorage.of(Size.gibibytes(5)),
    backup=Backup.none("sessions can be made anew"),
    tls=PostgresTls.operator_managed(),
)

app.synth()
