package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"k8s.io/apimachinery/pkg/runtime"
	yamlutil "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

// How far kubectl looks into a file to see whether it is JSON.
const kubectlPeek = 4096

type yamlVerdict struct {
	Documents    []documentVerdict `json:"documents"`
	SplitError   string            `json:"splitError,omitempty"`
	Objects      []text            `json:"objects"`
	ObjectsError string            `json:"objectsError,omitempty"`
}

type documentVerdict struct {
	Text    text       `json:"text"`
	Strict  conversion `json:"strict"`
	Lenient conversion `json:"lenient"`
}

type conversion struct {
	JSON  text   `json:"json,omitempty"`
	Error string `json:"error,omitempty"`
}

func judgeYAML(file []byte) any {
	verdict := yamlVerdict{Documents: []documentVerdict{}, Objects: []text{}}
	documents, err := split(file)
	verdict.SplitError = textOf(err)
	for _, document := range documents {
		verdict.Documents = append(verdict.Documents, documentVerdict{
			Text:    document,
			Strict:  convert(yaml.YAMLToJSONStrict, document),
			Lenient: convert(yaml.YAMLToJSON, document),
		})
	}
	objects, err := kubectlObjects(file)
	verdict.Objects = append(verdict.Objects, objects...)
	verdict.ObjectsError = textOf(err)
	return verdict
}

func split(file []byte) (documents []text, err error) {
	reader := yamlutil.NewYAMLReader(bufio.NewReader(bytes.NewReader(file)))
	for {
		document, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return documents, nil
		}
		if err != nil {
			return documents, err
		}
		documents = append(documents, document)
	}
}

// convert turns a panic of the YAML library into an error: the API server
// recovers from one as well and refuses the request.
func convert(toJSON func([]byte) ([]byte, error), document []byte) (result conversion) {
	defer func() {
		if reason := recover(); reason != nil {
			result = conversion{Error: fmt.Sprintf("panic: %v", reason)}
		}
	}()
	converted, err := toJSON(document)
	if err != nil {
		return conversion{Error: err.Error()}
	}
	return conversion{JSON: converted}
}

// kubectlObjects reads as kubectl's StreamVisitor does: empty documents and
// nulls are passed over, the first error ends the file.
func kubectlObjects(file []byte) (objects []text, err error) {
	decoder := yamlutil.NewYAMLOrJSONDecoder(bytes.NewReader(file), kubectlPeek)
	for {
		var object runtime.RawExtension
		err := decoder.Decode(&object)
		if errors.Is(err, io.EOF) {
			return objects, nil
		}
		if err != nil {
			return objects, err
		}
		raw := bytes.TrimSpace(object.Raw)
		if len(raw) > 0 && !bytes.Equal(raw, []byte("null")) {
			objects = append(objects, raw)
		}
	}
}

func textOf(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
