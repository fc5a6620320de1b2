"""An object that is none of ours is judged in an App of a class of the user's own, also when it is added late."""

import sys

from cdk8s import ApiObject, ApiObjectMetadata, App, Chart, JsonPatch, Size
from cdk8s_postgres import Backup, Instances, PostgresCluster, PostgresStorage, PostgresTls, PostgresVersion


class Fleet(App):
    def __init__(self, outdir: str) -> None:
        super().__init__(outdir=outdir)
        chart = Chart(self, "sessions", namespace="sessions")
        PostgresCluster(
            chart,
            "sessions",
            version=PostgresVersion.V17,
            instances=Instances.single(),
            storage=PostgresStorage.of(Size.gibibytes(5)),
            backup=Backup.none("sessions can be made anew"),
            tls=PostgresTls.operator_managed(),
        )


app = Fleet(sys.argv[1])
app.synth()
print("written")

foreign = ApiObject(
    Chart(app, "foreign", namespace="foreign"),
    "database",
    api_version="postgresql.cnpg.io/v1",
    kind="Database",
    metadata=ApiObjectMetadata(name="reporting"),
)
foreign.add_json_patch(
    JsonPatch.add("/spec", {"name": "reporting", "ownr": "app", "cluster": {"name": "sessions"}}),
)
try:
    app.synth()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
