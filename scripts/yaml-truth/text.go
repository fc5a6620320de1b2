package main

import (
	"encoding/json"
	"unicode/utf8"
)

// text is bytes that JSON carries as a string where they are UTF-8, and as
// {"base64": "..."} where they are not.
type text []byte

type encodedText struct {
	Base64 []byte `json:"base64"`
}

func (t *text) UnmarshalJSON(data []byte) error {
	if data[0] == '{' {
		var encoded encodedText
		if err := json.Unmarshal(data, &encoded); err != nil {
			return err
		}
		*t = encoded.Base64
		return nil
	}
	var plain string
	if err := json.Unmarshal(data, &plain); err != nil {
		return err
	}
	*t = text(plain)
	return nil
}

func (t text) MarshalJSON() ([]byte, error) {
	if !utf8.Valid(t) {
		return json.Marshal(encodedText{Base64: t})
	}
	return json.Marshal(string(t))
}
