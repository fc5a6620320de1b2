// The object store and the secrets of two scenarios are forgotten, one after the other.
package main

import (
	"fmt"
	"strings"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	pg "github.com/cdk8s-postgres/cdk8s-postgres-go/cdk8spostgres"
)

func main() {
	defer jsii.Close()
	said(objectStore)
	said(func() { pg.Scenarios_Core(nil).WithAnalytics(&pg.AnalyticsOptions{}) })
	said(func() {
		pg.Scenarios_Core(nil).WithMigration(&pg.MigrationOptions{Domain: jsii.String("migration.example.com")})
	})
}

func said(write func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	write()
}

func objectStore() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("hybrid-manager"), nil)
	pg.HybridManagerPresets_Eks(chart, jsii.String("hybrid-manager"), &pg.HybridManagerCloudOptions{
		Release:      pg.HybridManagerRelease_V2026_9(),
		Portal:       jsii.String("portal.example.com"),
		Registry:     pg.ImageRegistry_Edb(pg.PullSecret_Existing(nil), nil),
		StorageClass: jsii.String("gp3"),
		Tls:          pg.HybridManagerTls_SelfSigned(),
		Scenarios:    pg.Scenarios_Core(&pg.CoreOptions{PortalKey: pg.DurableKey_Existing(nil)}),
		BackupFolder: pg.BackupFolder_Of(jsii.String("a7462dbc7106")),
		Administrator: pg.Administrator_Of(&pg.AdministratorOptions{
			Email:        jsii.String("dba@example.com"),
			PasswordHash: pg.BcryptHash_Of(jsii.String("$2y$10$" + strings.Repeat("a", 53))),
		}),
	})
}
