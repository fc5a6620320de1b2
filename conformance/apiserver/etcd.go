package main

import (
	"errors"
	"fmt"
	"net/url"
	"time"

	"go.etcd.io/etcd/server/v3/embed"
)

// Definitions such as those of the Prometheus operator are larger than the
// 1.5 MiB that etcd takes by default once the server has wrapped them.
const maxRequestBytes = 16 << 20

const etcdStartLimit = 60 * time.Second

// startEtcd returns the address for clients. It runs until the process ends.
func startEtcd(dir string) (string, error) {
	port, err := freePort()
	if err != nil {
		return "", err
	}
	// A fixed port for clients: etcd dials the address that it advertises.
	clients := url.URL{Scheme: "http", Host: fmt.Sprintf("127.0.0.1:%d", port)}
	peers := url.URL{Scheme: "http", Host: "127.0.0.1:0"}
	config := embed.NewConfig()
	config.Dir = dir
	config.LogLevel = "error"
	config.ListenClientUrls, config.AdvertiseClientUrls = []url.URL{clients}, []url.URL{clients}
	config.ListenPeerUrls, config.AdvertisePeerUrls = []url.URL{peers}, []url.URL{peers}
	config.InitialCluster = config.InitialClusterFromName(config.Name)
	config.MaxRequestBytes = maxRequestBytes
	config.UnsafeNoFsync = true

	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return "", err
	}
	select {
	case <-etcd.Server.ReadyNotify():
		return clients.String(), nil
	case err := <-etcd.Err():
		return "", err
	case <-time.After(etcdStartLimit):
		return "", errors.New("etcd was not ready in time")
	}
}
