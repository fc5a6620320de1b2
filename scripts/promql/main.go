// Reads the alert expressions of the golden manifests with Prometheus' own parser.
//
// Run by hand, from this folder, after an alert has changed: go run .
package main

import (
	"bufio"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/prometheus/prometheus/promql/parser"
)

const goldens = "../../test/golden"

func main() {
	expressions, broken := 0, 0
	err := filepath.WalkDir(goldens, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".yaml") {
			return err
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		lines := bufio.NewScanner(file)
		for lines.Scan() {
			expression, found := strings.CutPrefix(strings.TrimSpace(lines.Text()), "expr: ")
			if !found {
				continue
			}
			expressions++
			if parsed, err := parser.ParseExpr(expression); err != nil {
				broken++
				fmt.Printf("%s: %s: %v\n", path, expression, err)
			} else if parsed.Type() != parser.ValueTypeVector {
				broken++
				fmt.Printf("%s: %s: a vector is expected, this is a %s\n", path, expression, parsed.Type())
			}
		}
		return lines.Err()
	})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Printf("%d expressions, %d broken\n", expressions, broken)
	if broken > 0 || expressions == 0 {
		os.Exit(1)
	}
}
