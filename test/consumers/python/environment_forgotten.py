from cdk8s import App, Chart
from cdk8s_postgres import (
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
)

try:
    HybridManagerPresets.eks(
        Chart(App(), "hybrid-manager"),
        "hybrid-manager",
        release=HybridManagerRelease.V2026_9,
        portal="portal.example.com",
        registry=ImageRegistry.edb(PullSecret.existing()),
        storage_class="gp3",
        tls=HybridManagerTls.self_signed(),
        scenarios=Scenarios.core(portal_key=DurableKey.existing()),
        backup_folder=BackupFolder.of("a7462dbc7106"),
        administrator=Administrator.of(
            email="dba@example.com", password_hash=BcryptHash.of("$2y$10$" + "a" * 53)
        ),
    )
except TypeError as error:
    print(f"TypeError: {error}")
try:
    Scenarios.core().with_analytics()
except TypeError as error:
    print(f"TypeError: {error}")
try:
    Scenarios.core().with_migration(domain="migration.example.com")
except TypeError as error:
    print(f"TypeError: {error}")
