package main

import (
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	pg "github.com/cdk8s-postgres/cdk8s-postgres-go/cdk8spostgres"
)

func main() {
	defer jsii.Close()
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String(os.Args[1])})
	chart := cdk8s.NewChart(app, jsii.String("hybrid-manager"), nil)

	bucket := pg.ObjectStore_S3(&pg.S3Options{Bucket: jsii.String("acme-hybrid-manager"), Region: jsii.String("eu-central-1")})
	role := pg.WorkloadIdentity_AwsRole(jsii.String("arn:aws:iam::123456789012:role/hybrid-manager"))
	issuer := pg.TLSIssuer_ClusterIssuer(chart, jsii.String("issuer"), jsii.String("letsencrypt"))

	langflow := pg.GenAi_Langflow(pg.LangflowKey_Existing(entry("langflow")), &pg.GenAiOptions{
		NgcKey:   pg.NgcKey_FromExternalSecrets(entry("ngc")),
		DataLake: pg.DataLake_Bucket(jsii.String("acme-hybrid-manager-lake")),
	})
	scenarios := pg.Scenarios_Core(&pg.CoreOptions{PortalKey: pg.DurableKey_CreatedOnce(entry("portal"))}).
		WithMigration(&pg.MigrationOptions{
			Domain:   jsii.String("migration.example.com"),
			Accounts: pg.MigrationAccounts_Generated(),
		}).
		WithGenAi(langflow).
		WithAnalytics(&pg.AnalyticsOptions{ConfoundingKey: pg.DurableKey_CreatedOnce(entry("catalogue"))})

	hybridManager := pg.HybridManagerPresets_Eks(chart, jsii.String("hybrid-manager"), &pg.HybridManagerCloudOptions{
		Release:      pg.HybridManagerRelease_V2026_9(),
		Portal:       jsii.String("portal.example.com"),
		Registry:     pg.ImageRegistry_Edb(pg.PullSecret_FromExternalSecrets(entry("registry"), nil), nil),
		ObjectStore:  pg.ObjectStoreSecret_WorkloadIdentity(chart, jsii.String("bucket"), bucket, role),
		StorageClass: jsii.String("gp3"),
		Tls:          pg.HybridManagerTls_IssuedBy(issuer),
		Scenarios:    scenarios,
		BackupFolder: pg.BackupFolder_Of(jsii.String("a7462dbc7106")),
		Administrator: pg.Administrator_Of(&pg.AdministratorOptions{
			Email:        jsii.String("dba@example.com"),
			PasswordHash: pg.BcryptHash_Of(jsii.String("$2y$10$ERb5DesmT6DUlD/zYHvVshp2oo..yzttJMxyvxVKaSZtqFgOK.PgL")),
		}),
		Ingress: pg.HybridManagerIngress_InternalLoadBalancer(&pg.LoadBalancerOptions{
			SourceRanges: jsii.Strings("10.0.0.0/8"),
		}),
		KeyManagement: &[]pg.KeyManagement{pg.KeyManagement_AwsKms(jsii.String("hybrid-manager"))},
	})

	app.Synth()
	hybridManager.SaveSteps(app.Outdir())
}

func entry(name string) pg.ExternalSecretSource {
	return pg.ExternalSecretSource_ClusterSecretStore(jsii.String("aws-secrets-manager"), jsii.String("hybrid-manager/"+name), nil)
}
