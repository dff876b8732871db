package site

import (
	"bytes"
	"encoding/json"
)

// schema is a JSON Schema (https://json-schema.org/draft/2020-12), as far as
// settings need one.
type schema struct {
	Schema      string             `json:"$schema,omitempty"`
	Title       string             `json:"title,omitempty"`
	Description string             `json:"description,omitempty"`
	Type        any                `json:"type,omitempty"` // a name, or several
	Enum        []string           `json:"enum,omitempty"`
	Minimum     *int               `json:"minimum,omitempty"`
	Items       *schema            `json:"items,omitempty"`
	MinLength   int                `json:"minLength,omitempty"`
	Properties  map[string]*schema `json:"properties,omitempty"`
	Additional  any                `json:"additionalProperties,omitempty"` // a schema, or false
}

// Schema gives the JSON Schema of talkfeed.yaml, for editors. It is made of the
// table by which the settings are read.
func Schema() []byte {
	s := schema{
		Schema: "https://json-schema.org/draft/2020-12/schema", Title: "talkfeed.yaml",
		Description: "Settings of talkfeed, which makes feeds of the talks on a page.",
		Type:        "object", Properties: make(map[string]*schema), Additional: false,
	}
	for _, k := range settingsKeys {
		s.Properties[k.name] = k.schema()
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s); err != nil {
		panic(err) // it holds nothing that can't be written
	}
	return b.Bytes()
}

// schema describes a key. One without a value sets nothing.
func (k *settingsKey) schema() *schema {
	s := &schema{Description: k.about}
	zero := 0
	switch k.kind {
	case textsKind:
		s.Type = []string{"array", "string", "null"}
		s.Items = &schema{Type: "string", Enum: k.choice}
	case textKind:
		s.Type, s.Enum = []string{"string", "number", "null"}, k.choice // a title may be 2024
	case numberKind:
		s.Type, s.Minimum = []string{"integer", "null"}, &zero
	case pagesKind:
		s.Type, s.Additional = []string{"object", "null"}, pageSchema()
	default:
		s.Type = []string{string(k.kind), "null"}
	}
	return s
}

// pageSchema describes what is told of one page.
func pageSchema() *schema {
	s := &schema{Type: "object", Properties: make(map[string]*schema), Additional: false}
	for _, k := range PageKeys {
		s.Properties[k.Name] = &schema{Description: k.About, Type: []string{"string", "integer", "null"}, MinLength: 1}
	}
	s.Properties[idsKey] = &schema{Description: idsAbout, Type: []string{"object", "null"}, Additional: &schema{Type: []string{"string", "number"}, MinLength: 1}}
	return s
}
