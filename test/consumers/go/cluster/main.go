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
	chart := cdk8s.NewChart(app, jsii.String("orders"), &cdk8s.ChartProps{Namespace: jsii.String("orders")})

	bucket := pg.ObjectStore_S3(&pg.S3Options{Bucket: jsii.String("acme-orders"), Region: jsii.String("eu-central-1")})
	store := pg.ObjectStoreSecret_FromExisting(chart, jsii.String("store"), jsii.String("orders-s3-keys"), bucket, nil)
	authority := pg.TLSIssuer_PrivateAuthority(chart, jsii.String("authority"), nil)

	orders := pg.PostgresPresets_Production(chart, jsii.String("orders"), &pg.ProductionOptions{
		Version: pg.PostgresVersion_V17(),
		Storage: pg.PostgresStorage_Of(gibibytes(100), &pg.PostgresStorageOptions{
			StorageClass: jsii.String("fast"),
			Wal:          gibibytes(20),
		}),
		Resources:  pg.PostgresResources_Guaranteed(pg.CpuAmount_Cores(jsii.Number(4)), gibibytes(16)),
		Backup:     pg.PostgresPresets_ProductionBackup(chart, jsii.String("nightly"), store),
		Tls:        pg.PostgresTls_IssuedBy(authority, nil),
		Clients:    &[]pg.NetworkPeer{pg.NetworkPeer_PodsLabelled(&map[string]*string{"app": jsii.String("shop")})},
		Parameters: &map[string]*string{"vacuum_cost_limit": jsii.String("2000")},
	})
	pg.NewPostgresDatabase(chart, jsii.String("reporting"), &pg.PostgresDatabaseProps{
		Cluster:    orders,
		Owner:      jsii.String("app"),
		Extensions: jsii.Strings("pg_stat_statements"),
	})
	pg.NewConnectionPooler(chart, jsii.String("orders-rw"), &pg.ConnectionPoolerProps{
		Cluster: orders,
		Target:  pg.PoolerTarget_ReadWrite(),
		Mode:    pg.PoolMode_Transaction(),
	})

	pg.NewPostgresCluster(chart, jsii.String("sessions"), &pg.PostgresClusterProps{
		Version:   pg.PostgresVersion_V17(),
		Instances: pg.Instances_Single(),
		Storage:   pg.PostgresStorage_Of(gibibytes(5), nil),
		Backup:    pg.Backup_None(jsii.String("sessions can be made anew")),
		Tls:       pg.PostgresTls_OperatorManaged(nil),
	})

	app.Synth()
}

func gibibytes(amount float64) cdk8s.Size {
	return cdk8s.Size_Gibibytes(jsii.Number(amount))
}
