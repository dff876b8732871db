package site

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
	"gopkg.in/yaml.v3"
)

// What the schema allows is read, and what it forbids is an error: so an editor
// says the same as talkfeed, but for what is in a text, such as a selector, or in
// a comment.
func TestSchemaAgrees(t *testing.T) {
	var schema map[string]any
	if err := json.Unmarshal(Schema(), &schema); err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob("testdata/settings/*.txtar")
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".txtar")
		var value any
		if yaml.Unmarshal(archive.Files[0].Data, &value) != nil || value == nil || name == "pages-comment" {
			continue
		}
		_, err = parseSettings("talkfeed.yaml", string(archive.Files[0].Data))
		if problem := validate(schema, value, ""); (problem == "") != (err == nil) {
			t.Errorf("%s: the schema says %q, talkfeed %v", name, problem, err)
		}
	}
}

// validate holds a value against the keywords of JSON Schema that the schema of
// the settings uses, and says what is wrong.
func validate(schema map[string]any, value any, at string) string {
	types, kind := fmt.Sprint(schema["type"]), typeOf(value)
	if !strings.Contains(types, kind) && !(kind == "integer" && strings.Contains(types, "number")) {
		return at + " is no " + types
	}
	switch v := value.(type) {
	case map[string]any:
		properties, _ := schema["properties"].(map[string]any)
		for key, inner := range v {
			of, known := properties[key].(map[string]any)
			if more := schema["additionalProperties"]; !known && more == false {
				return at + "/" + key + " is unknown"
			} else if !known {
				of, _ = more.(map[string]any)
			}
			if problem := validate(of, inner, at+"/"+key); problem != "" {
				return problem
			}
		}
	case []any:
		for i, inner := range v {
			if problem := validate(schema["items"].(map[string]any), inner, fmt.Sprintf("%s/%d", at, i)); problem != "" {
				return problem
			}
		}
	case string:
		if enum, ok := schema["enum"].([]any); ok && !strings.Contains(fmt.Sprint(enum), v) {
			return at + " is none of " + fmt.Sprint(enum)
		}
		if least, ok := schema["minLength"].(float64); ok && float64(len(v)) < least {
			return at + " is too short"
		}
	case int:
		if least, ok := schema["minimum"].(float64); ok && float64(v) < least {
			return at + " is too small"
		}
	}
	return ""
}

func typeOf(value any) string {
	switch value.(type) {
	case nil:
		return "null"
	case map[string]any:
		return "object"
	case []any:
		return "array"
	case bool:
		return "boolean"
	case int:
		return "integer"
	case float64:
		return "number"
	}
	return "string"
}
