package feed

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// jsonObject is an object with its members in document order.
type jsonObject []jsonMember

type jsonMember struct {
	key   string
	value any // as of encoding/json, objects as jsonObject
}

func (o jsonObject) get(key string) (any, bool) {
	for _, m := range o {
		if m.key == key {
			return m.value, true
		}
	}
	return nil, false
}

// parseJSON reads a whole document.
func parseJSON(data []byte) (any, error) {
	if !utf8.Valid(data) {
		return nil, errors.New("the document is not UTF-8")
	}
	tokens := json.NewDecoder(bytes.NewReader(data))
	tokens.UseNumber()
	value, err := parseValue(tokens, 0)
	if err == io.EOF {
		return nil, io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	if _, err := tokens.Token(); err != io.EOF {
		return nil, errors.New("something stands behind the document's value")
	}
	return value, nil
}

func parseValue(tokens *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("values are nested more than %d deep", maxDepth)
	}
	token, err := tokens.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		return parseObject(tokens, depth)
	case json.Delim('['):
		list := []any{}
		for tokens.More() {
			value, err := parseValue(tokens, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, value)
		}
		_, err := tokens.Token()
		return list, err
	}
	return token, nil
}

func parseObject(tokens *json.Decoder, depth int) (any, error) {
	object := jsonObject{}
	seen := map[string]bool{}
	for tokens.More() {
		token, err := tokens.Token()
		if err != nil {
			return nil, err
		}
		key := token.(string) // the decoder lets nothing else through
		if seen[key] {
			return nil, fmt.Errorf("the key %q is there twice in one object", key)
		}
		seen[key] = true
		value, err := parseValue(tokens, depth+1)
		if err != nil {
			return nil, err
		}
		object = append(object, jsonMember{key, value})
	}
	_, err := tokens.Token()
	return object, err
}
