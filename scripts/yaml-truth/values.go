package main

import (
	"encoding/json"

	"sigs.k8s.io/yaml"
)

// judgeValues reads a file as ReadValues of helm.sh/helm/v3/pkg/chartutil does,
// and as `helm --values` does: sigs.k8s.io/yaml into a map, empty when nothing is
// there. Only the first document counts.
func judgeValues(file []byte) any {
	return convert(func(file []byte) ([]byte, error) {
		values := map[string]any{}
		if err := yaml.Unmarshal(file, &values); err != nil {
			return nil, err
		}
		if len(values) == 0 {
			values = map[string]any{}
		}
		return json.Marshal(values)
	}, file)
}
