package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"net"
	"os"
	"path/filepath"
)

// writeServiceAccountKey makes the key that the server insists on; nothing here
// asks for a service account token.
func writeServiceAccountKey(dir string) (string, error) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return "", err
	}
	block := pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}
	file := filepath.Join(dir, "service-account.key")
	return file, os.WriteFile(file, pem.EncodeToMemory(&block), 0o600)
}

// writeToken makes the one credential of this server, an administrator.
func writeToken(dir string) (token, file string, err error) {
	token = rand.Text()
	file = filepath.Join(dir, "tokens.csv")
	return token, file, os.WriteFile(file, []byte(token+`,judge,judge,"system:masters"`+"\n"), 0o600)
}

func freePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}
