package feed

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"testing"
)

// FuzzParseXML: what parseXML reads, encoding/xml reads too, and the same.
func FuzzParseXML(f *testing.F) {
	for _, folder := range []string{"check", "encode"} {
		for _, archive := range cases(f, folder) {
			for _, file := range archive.Files {
				f.Add(file.Data)
			}
		}
	}
	for _, s := range []string{
		"<a>&#x41;&#66;&lt;<![CDATA[<]]>]]<!-- - --></a>", "\ufeff<?xml version='1.0'?>\r\n<a b='c'\td = \"&gt;\" />\n<?x?>",
		"<a:b xmlns:a='x:y' a:c='1' c='1'><b xmlns='z:z'/></a:b>", "<a>\r\r\n</a>", "<a></a ><!---->", "<a b='1'c='2'/>", "<a>]]&gt;</a>", "<a>&gt</a>",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := parseXML(data)
		if err != nil {
			return
		}
		want, err := parseSlowly(data)
		if err != nil {
			t.Fatalf("encoding/xml: %v", err)
		}
		compareElements(t, got, want)
	})
}

// parseSlowly is parseXML by encoding/xml.
func parseSlowly(data []byte) (root *element, err error) {
	decoder := xml.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	var at *element
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return root, nil
		} else if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: token.Name, attrs: token.Attr, parent: at}
			if at == nil {
				root = e
			} else {
				at.children = append(at.children, e)
			}
			at = e
		case xml.EndElement:
			at = at.parent
		case xml.CharData:
			if at != nil {
				at.text += string(token)
			}
		}
	}
}

func compareElements(t *testing.T, got, want *element) {
	if got.name != want.name || got.text != want.text || len(got.children) != len(want.children) {
		t.Fatalf("got %v %q with %d children\nwant %v %q with %d", got.name, got.text, len(got.children), want.name, want.text, len(want.children))
	}
	values := map[xml.Name]string{}
	for _, a := range want.attrs {
		values[a.Name] = a.Value
	}
	for _, a := range got.attrs {
		if values[a.Name] != a.Value {
			t.Fatalf("attribute %v: got %q, want %q", a.Name, a.Value, values[a.Name])
		}
	}
	for i := range got.children {
		compareElements(t, got.children[i], want.children[i])
	}
}
