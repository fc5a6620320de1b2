// A real kube-apiserver with its etcd in one process, on loopback, for as long
// as standard input stays open.
//
//	apiserver DIR
//
// DIR is an empty folder for everything it writes. The first line on standard
// output says where it listens and how to get in:
//
//	{"url":"https://127.0.0.1:PORT","token":"...","certificates":"DIR/certificates"}
//
// That line comes before the server is ready: ask /readyz.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"k8s.io/component-base/cli"
	"k8s.io/kubernetes/cmd/kube-apiserver/app"
)

type access struct {
	URL          string `json:"url"`
	Token        string `json:"token"`
	Certificates string `json:"certificates"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: apiserver DIR")
		os.Exit(2)
	}
	code, err := serve(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "apiserver:", err)
		os.Exit(2)
	}
	os.Exit(code)
}

func serve(dir string) (int, error) {
	go exitWithParent()

	etcdURL, err := startEtcd(filepath.Join(dir, "etcd"))
	if err != nil {
		return 0, err
	}
	keyFile, err := writeServiceAccountKey(dir)
	if err != nil {
		return 0, err
	}
	token, tokenFile, err := writeToken(dir)
	if err != nil {
		return 0, err
	}
	port, err := freePort()
	if err != nil {
		return 0, err
	}

	certificates := filepath.Join(dir, "certificates")
	command := app.NewAPIServerCommand()
	command.SetArgs(flags(etcdURL, port, certificates, keyFile, tokenFile))
	url := fmt.Sprintf("https://127.0.0.1:%d", port)
	if err := json.NewEncoder(os.Stdout).Encode(access{url, token, certificates}); err != nil {
		return 0, err
	}
	return cli.Run(command), nil
}

func flags(etcdURL string, port int, certificates, keyFile, tokenFile string) []string {
	return []string{
		"--etcd-servers=" + etcdURL,
		"--bind-address=127.0.0.1",
		"--advertise-address=127.0.0.1",
		fmt.Sprintf("--secure-port=%d", port),
		"--cert-dir=" + certificates,
		"--endpoint-reconciler-type=none",
		"--service-cluster-ip-range=10.0.0.0/24",
		"--service-account-issuer=https://any.invalid",
		"--service-account-key-file=" + keyFile,
		"--service-account-signing-key-file=" + keyFile,
		"--token-auth-file=" + tokenFile,
		"--authorization-mode=AlwaysAllow",
		// No controller creates the default service accounts here.
		"--disable-admission-plugins=ServiceAccount",
		"--enable-priority-and-fairness=false",
	}
}

// exitWithParent ends the server when whoever started it is gone, however it
// went: the other end of standard input closes then. Nothing needs saving.
func exitWithParent() {
	_, _ = io.Copy(io.Discard, os.Stdin)
	os.Exit(0)
}
