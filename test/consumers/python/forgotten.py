from cdk8s import App, Chart, Size
from cdk8s_postgres import Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion

chart = Chart(App(), "orders")
try:
    PostgresCluster(
        chart,
        "orders",
        version=PostgresVersion.V17,
        instances=Instances.single(),
        storage=PostgresStorage.of(Size.gibibytes(5)),
        tls=PostgresTls.operator_managed(),
    )
except TypeError as error:
    print(f"TypeError: {error}")
