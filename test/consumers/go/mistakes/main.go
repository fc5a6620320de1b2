// Two programs that must not get through: errors of a library made with jsii arrive in Go as a panic.
package main

import (
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
	pg "github.com/cdk8s-postgres/cdk8s-postgres-go/cdk8spostgres"
)

func main() {
	defer jsii.Close()
	defer func() {
		fmt.Println("panic:", recover())
	}()
	if os.Args[1] == "forgotten" {
		forgotten()
	} else {
		mistakes(os.Args[2])
	}
}

func forgotten() {
	chart := cdk8s.NewChart(cdk8s.NewApp(nil), jsii.String("orders"), nil)
	pg.NewPostgresCluster(chart, jsii.String("orders"), &pg.PostgresClusterProps{
		Version:   pg.PostgresVersion_V17(),
		Instances: pg.Instances_Single(),
		Storage:   pg.PostgresStorage_Of(cdk8s.Size_Gibibytes(jsii.Number(5)), nil),
		Tls:       pg.PostgresTls_OperatorManaged(nil),
	})
}

func mistakes(outdir string) {
	app := cdk8s.NewApp(&cdk8s.AppProps{Outdir: jsii.String(outdir)})
	chart := cdk8s.NewChart(app, jsii.String("orders"), &cdk8s.ChartProps{Namespace: jsii.String("orders")})
	pg.NewPostgresCluster(chart, jsii.String("orders"), &pg.PostgresClusterProps{
		Version:    pg.PostgresVersion_V17(),
		Instances:  pg.Instances_Single(),
		Storage:    pg.PostgresStorage_Of(cdk8s.Size_Gibibytes(jsii.Number(5)), nil),
		Backup:     pg.Backup_None(jsii.String("a test")),
		Tls:        pg.PostgresTls_OperatorManaged(nil),
		Parameters: &map[string]*string{"work_mem": jsii.String("64 MB")},
		Overrides: &map[string]interface{}{
			"spec": map[string]interface{}{"walStorge": map[string]interface{}{"size": "1Gi"}},
		},
	})
	app.Synth()
}
