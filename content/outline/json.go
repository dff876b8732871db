package outline

import (
	"encoding/json"
	"errors"
	"strings"

	"github.com/tailscale/hujson"
)

// readJSON reads a JSON file (RFC 8259), or JSON Lines: several values make a
// List. A file with comments or trailing commas, or with strings over several lines, is
// read with a warning: Jekyll, which reads JSON data as YAML, takes such files.
func readJSON(src *Source) (*Document, error) {
	doc, err := readJSONText(src, src.Text)
	if err == nil {
		return doc, nil
	}
	// Both put spaces in their place, so that offsets stay true.
	standard, mended := hujson.Standardize(unbrokenStrings(src.Text))
	if mended != nil || len(standard) != len(src.Text) {
		return nil, err
	}
	doc, again := readJSONText(src, string(standard))
	var d Diagnostic
	if again != nil || !errors.As(err, &d) {
		return nil, err
	}
	d.Severity = Warning
	doc.Diagnostics = append([]Diagnostic{d}, doc.Diagnostics...)
	return doc, nil
}

// unbrokenStrings gives a JSON text with spaces for the line ends and tabs in its strings.
func unbrokenStrings(text string) []byte {
	b := []byte(text)
	for i := 0; i < len(b); i++ {
		switch {
		case strings.HasPrefix(text[i:], "//"), strings.HasPrefix(text[i:], "/*"):
			end := "\n"
			if text[i+1] == '*' {
				end = "*/"
			}
			_, rest, ok := strings.Cut(text[i+2:], end)
			if !ok {
				return b
			}
			i = len(text) - len(rest) - 1
		case b[i] == '"':
			for i++; i < len(b) && b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				} else if b[i] < ' ' {
					b[i] = ' '
				}
			}
		}
	}
	return b
}

// readJSONText reads text, which is src's or of the same length.
func readJSONText(src *Source, text string) (*Document, error) {
	r := newJSONReader(src, text, 0)
	var values []*Block
	for r.more() {
		start := r.start()
		value, err := r.value(0)
		if err != nil {
			return nil, err
		}
		values = append(values, dataItem(value, start, r.end()))
	}
	var root []*Block
	switch {
	case len(values) == 1:
		root = values[0].Blocks
	case len(values) > 1:
		root = []*Block{{Kind: List, Start: values[0].Start, End: r.end(), Blocks: values}}
	}
	return dataDocument(src, JSON, root, r.warnings), nil
}

// jsonReader makes blocks of the tokens of encoding/json, whose InputOffset is
// the place behind the token read last.
type jsonReader struct {
	src      *Source
	text     string // src's, or of the same length
	dec      *json.Decoder
	base     int // where dec began in src.Text
	warnings []Diagnostic
}

func newJSONReader(src *Source, text string, base int) *jsonReader {
	dec := json.NewDecoder(strings.NewReader(text[base:]))
	dec.UseNumber()
	return &jsonReader{src: src, text: text, dec: dec, base: base}
}

// end gives the offset behind the token read last.
func (r *jsonReader) end() int { return r.base + int(r.dec.InputOffset()) }

// start gives the offset of the token to be read next.
func (r *jsonReader) start() int {
	i := r.end()
	for i < len(r.text) && strings.IndexByte(" \t\n,:", r.text[i]) >= 0 {
		i++
	}
	return i
}

// more says whether anything but white space follows.
func (r *jsonReader) more() bool {
	return strings.Trim(r.text[r.end():], " \t\n") != ""
}

func (r *jsonReader) value(depth int) ([]*Block, error) {
	start := r.start()
	if depth > maxDepth {
		return nil, r.src.errorf(start, "values nest deeper than %d levels", maxDepth)
	}
	token, err := r.dec.Token()
	if err != nil {
		return nil, r.explain()
	}
	switch t := token.(type) {
	case json.Delim:
		if t == '[' {
			return r.list(start, depth)
		}
		return r.record(start, depth)
	case string:
		return dataText(r.src, t, start+1, r.end()-1), nil
	case nil:
		return nil, nil
	}
	return dataText(r.src, r.text[start:r.end()], start, r.end()), nil
}

func (r *jsonReader) list(start, depth int) ([]*Block, error) {
	list := &Block{Kind: List, Start: start}
	for r.dec.More() {
		at := r.start()
		value, err := r.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list.Blocks = append(list.Blocks, dataItem(value, at, r.end()))
	}
	return r.closed(list)
}

func (r *jsonReader) record(start, depth int) ([]*Block, error) {
	record := &Block{Kind: Record, Start: start}
	fields := newFieldSet(r.src, record)
	for r.dec.More() {
		at := r.start()
		token, err := r.dec.Token()
		if err != nil {
			return nil, r.explain()
		}
		key, _ := token.(string) // the decoder lets nothing else stand for a key
		value, err := r.value(depth + 1)
		if err != nil {
			return nil, err
		}
		fields.add(Field{Key: key, KeyStart: at + 1, Value: value})
	}
	r.warnings = append(r.warnings, fields.warnings...)
	return r.closed(record)
}

// closed reads the bracket that ends a list or record.
func (r *jsonReader) closed(block *Block) ([]*Block, error) {
	if _, err := r.dec.Token(); err != nil {
		return nil, r.explain()
	}
	block.End = r.end()
	return []*Block{block}, nil
}
