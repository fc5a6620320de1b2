package main

import "k8s.io/apimachinery/pkg/util/validation"

type nameVerdict struct {
	DNS1035Label     []string `json:"dns1035Label"`
	DNS1123Label     []string `json:"dns1123Label"`
	DNS1123Subdomain []string `json:"dns1123Subdomain"`
	QualifiedName    []string `json:"qualifiedName"`
	LabelValue       []string `json:"labelValue"`
}

func judgeName(input []byte) any {
	name := string(input)
	return nameVerdict{
		DNS1035Label:     list(validation.IsDNS1035Label(name)),
		DNS1123Label:     list(validation.IsDNS1123Label(name)),
		DNS1123Subdomain: list(validation.IsDNS1123Subdomain(name)),
		QualifiedName:    list(validation.IsQualifiedName(name)),
		LabelValue:       list(validation.IsValidLabelValue(name)),
	}
}

// list keeps an absent list from becoming null.
func list(errors []string) []string {
	if errors == nil {
		return []string{}
	}
	return errors
}
