// Prints what Kubernetes 1.36 itself makes of YAML, quantities and names. The
// tables under test/ that pin our own reader are made with it.
//
//	cd scripts/yaml-truth
//	go run . yaml     < inputs.json     # also without an argument
//	go run . quantity < inputs.json
//	go run . names    < inputs.json
//	go run . values   < inputs.json
//
// Standard input is one JSON array. An element is a string, or, for bytes that
// are not UTF-8, {"base64": "..."}. Standard output is a JSON array with one
// element per input, in the same order.
//
// yaml: an input is a whole file.
//
//	{ "documents": [ { "text": "a: on\n",
//	                   "strict":  { "json": "{\"a\":true}" },
//	                   "lenient": { "json": "{\"a\":true}" } } ],
//	  "splitError": "...",                absent when the file could be split
//	  "objects": [ "{\"a\":true}" ],      what kubectl reads out of the file
//	  "objectsError": "..." }             where it stops, absent when it does not
//
// "text" is one document as kubectl cuts it (YAMLReader), {"base64"} when it is
// not UTF-8. "strict" is what the API server accepts with
// fieldValidation=Strict, "lenient" what it reads without; each has "json" (the
// exact text, so that numbers keep their digits) or "error". "objects" are read
// with kubectl's decoder, which takes a file that starts with "{" for a stream
// of JSON and reads YAML without looking for duplicate keys.
//
// quantity: an input is one quantity.
//
//	{ "canonical": "1Gi", "decimal": "1073741824", "value": "1073741824" }
//	{ "error": "..." }
//
// "decimal" is exact, "value" is Quantity.Value(): rounded up to an integer, and
// meaningless where that does not fit into 64 bits.
//
// names: an input is one name. Every list is empty when the name is valid.
//
//	{ "dns1035Label": [], "dns1123Label": [], "dns1123Subdomain": [],
//	  "qualifiedName": [], "labelValue": [] }
//
// values: an input is a whole file, read as Helm 3 reads the values of a chart.
//
//	{ "json": "{\"a\":true}" }
//	{ "error": "..." }
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
)

var modes = map[string]func(input []byte) any{
	"yaml":     judgeYAML,
	"quantity": judgeQuantity,
	"names":    judgeName,
	"values":   judgeValues,
}

func main() {
	mode := "yaml"
	if len(os.Args) > 1 {
		mode = os.Args[1]
	}
	judge, known := modes[mode]
	if !known || len(os.Args) > 2 {
		fmt.Fprintln(os.Stderr, "usage: yaml-truth [yaml|quantity|names|values] < inputs.json")
		os.Exit(2)
	}
	if err := run(judge, os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "yaml-truth:", err)
		os.Exit(2)
	}
}

func run(judge func([]byte) any, in io.Reader, out io.Writer) error {
	var inputs []text
	if err := json.NewDecoder(in).Decode(&inputs); err != nil {
		return fmt.Errorf("reading the JSON array of inputs: %w", err)
	}
	verdicts := make([]any, len(inputs))
	for i, input := range inputs {
		verdicts[i] = judge(input)
	}
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(verdicts)
}
