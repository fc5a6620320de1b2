package main

import (
	"strconv"
	"strings"

	"k8s.io/apimachinery/pkg/api/resource"
)

type quantityVerdict struct {
	Canonical string `json:"canonical,omitempty"`
	Decimal   string `json:"decimal,omitempty"`
	Value     string `json:"value,omitempty"`
	Error     string `json:"error,omitempty"`
}

func judgeQuantity(input []byte) any {
	quantity, err := resource.ParseQuantity(string(input))
	if err != nil {
		return quantityVerdict{Error: err.Error()}
	}
	return quantityVerdict{
		Canonical: quantity.String(),
		Value:     strconv.FormatInt(quantity.Value(), 10),
		// Last: AsDec rewrites the quantity into its other representation.
		Decimal: withoutTrailingZeros(quantity.AsDec().String()),
	}
}

func withoutTrailingZeros(decimal string) string {
	if !strings.Contains(decimal, ".") {
		return decimal
	}
	return strings.TrimSuffix(strings.TrimRight(decimal, "0"), ".")
}
