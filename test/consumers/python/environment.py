import sys

from cdk8s import App, Chart
from cdk8s_postgres import (
    Administrator,
    BackupFolder,
    BcryptHash,
    DataLake,
    DurableKey,
    ExternalSecretSource,
    GenAi,
    HybridManagerIngress,
    HybridManagerPresets,
    HybridManagerRelease,
    HybridManagerTls,
    ImageRegistry,
    KeyManagement,
    LangflowKey,
    MigrationAccounts,
    NgcKey,
    ObjectStore,
    ObjectStoreSecret,
    PullSecret,
    Scenarios,
    TLSIssuer,
    WorkloadIdentity,
)

app = App(outdir=sys.argv[1])
chart = Chart(app, "hybrid-manager")


def entry(name: str) -> ExternalSecretSource:
    return ExternalSecretSource.cluster_secret_store("aws-secrets-manager", f"hybrid-manager/{name}")


bucket = ObjectStore.s3(bucket="acme-hybrid-manager", region="eu-central-1")
role = WorkloadIdentity.aws_role("arn:aws:iam::123456789012:role/hybrid-manager")

langflow = GenAi.langflow(
    LangflowKey.existing(entry("langflow")),
    ngc_key=NgcKey.from_external_secrets(entry("ngc")),
    data_lake=DataLake.bucket("acme-hybrid-manager-lake"),
)
scenarios = (
    Scenarios.core(portal_key=DurableKey.created_once(entry("portal")))
    .with_migration(domain="migration.example.com", accounts=MigrationAccounts.generated())
    .with_gen_ai(langflow)
    .with_analytics(confounding_key=DurableKey.created_once(entry("catalogue")))
)

hybrid_manager = HybridManagerPresets.eks(
    chart,
    "hybrid-manager",
    release=HybridManagerRelease.V2026_9,
    portal="portal.example.com",
    registry=ImageRegistry.edb(PullSecret.from_external_secrets(entry("registry"))),
    object_store=ObjectStoreSecret.workload_identity(chart, "bucket", bucket, role),
    storage_class="gp3",
    tls=HybridManagerTls.issued_by(TLSIssuer.cluster_issuer(chart, "issuer", "letsencrypt")),
    scenarios=scenarios,
    backup_folder=BackupFolder.of("a7462dbc7106"),
    administrator=Administrator.of(
        email="dba@example.com",
        password_hash=BcryptHash.of("$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL"),
    ),
    ingress=HybridManagerIngress.internal_load_balancer(source_ranges=["10.0.0.0/8"]),
    key_management=[KeyManagement.aws_kms("hybrid-manager")],
)

app.synth()
hybrid_manager.save_steps(app.outdir)
