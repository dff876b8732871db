package outline

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"gopkg.in/yaml.v3"
)

// maxAliasBlocks is how many blocks the aliases of a file may add. A file of a
// few lines can name millions ("billion laughs").
const maxAliasBlocks = 1_000_000

// readYAML reads a YAML file. Several documents in one stream make a List.
func readYAML(src *Source) (*Document, error) {
	r := newYAMLReader(src, 0, len(src.Text))
	documents, err := r.documents()
	if err != nil {
		return nil, err
	}
	var items []*Block
	for _, n := range documents {
		value, err := r.value(n, 0)
		if err != nil {
			return nil, err
		}
		if len(value) > 0 {
			items = append(items, dataItem(value, value[0].Start, value[len(value)-1].End))
		}
	}
	r.giveComments()
	var root []*Block
	switch {
	case len(items) == 1:
		root = items[0].Blocks
	case len(items) > 1:
		root = []*Block{{Kind: List, Start: items[0].Start, End: items[len(items)-1].End, Blocks: items}}
	}
	return dataDocument(src, YAML, root, r.warnings), nil
}

// yamlReader makes blocks of yaml.v3's nodes.
type yamlReader struct {
	src      *Source
	text     string // what is read: src.Text up to the end of the YAML, tabs mended
	base     int    // where the YAML begins in text
	places   yamlPlaces
	anchors  map[*yaml.Node]*yamlAnchor
	blocks   int // made so far, aliases counted in full
	aliased  int // of them by aliases
	comments *yamlComments
	warnings []Diagnostic
}

// yamlAnchor is the value that stands at an anchor; aliases share its blocks.
type yamlAnchor struct {
	value  []*Block
	blocks int
	done   bool
}

func newYAMLReader(src *Source, start, end int) *yamlReader {
	return &yamlReader{src: src, text: src.Text[:end], base: start, anchors: map[*yaml.Node]*yamlAnchor{}}
}

// documents parses the stream into one node for each document that is not
// empty. Tabs that indent lines, which yaml.v3 refuses and parsers of site
// generators accept inside brackets, become spaces on a second try.
func (r *yamlReader) documents() ([]*yaml.Node, error) {
	nodes, problem := parseYAML(r.text[r.base:])
	if problem != nil {
		if mended, at := spaceTabs(r.text, r.base); at >= 0 {
			if again, still := parseYAML(mended[r.base:]); still == nil {
				r.warnings = append(r.warnings, r.src.warnf(at, "a tab indents this line: YAML wants spaces"))
				r.text, nodes, problem = mended, again, nil
			}
		}
	}
	r.places, r.comments = newYAMLPlaces(r.text, r.base), newYAMLComments(r.text, r.base)
	if problem != nil {
		return nil, r.explain(problem)
	}
	return nodes, nil
}

// parseYAML gives the root node of each document in text. A panic of the
// library becomes an error: the input may be anything.
func parseYAML(text string) (nodes []*yaml.Node, problem *yamlProblem) {
	dec := yaml.NewDecoder(strings.NewReader(text))
	defer func() {
		if p := recover(); p != nil {
			problem = newYAMLProblem(dec, fmt.Errorf("%v", p))
		}
	}()
	for {
		var doc yaml.Node
		err := dec.Decode(&doc)
		if errors.Is(err, io.EOF) {
			return nodes, nil
		}
		if err != nil {
			return nil, newYAMLProblem(dec, err)
		}
		nodes = append(nodes, doc.Content...)
	}
}

// spaceTabs replaces each tab in the indentation of a line by a space, and
// gives the offset of the first, -1 if there is none.
func spaceTabs(text string, from int) (mended string, first int) {
	first = -1
	b := []byte(text)
	indent := true
	for i := from; i < len(b); i++ {
		switch {
		case b[i] == '\n':
			indent = true
		case b[i] == '\t' && indent:
			if b[i] = ' '; first < 0 {
				first = i
			}
		case b[i] != ' ':
			indent = false
		}
	}
	return string(b), first
}

func (r *yamlReader) value(n *yaml.Node, depth int) ([]*Block, error) {
	if depth > maxDepth {
		return nil, r.src.errorf(r.places.start(n), "values nest deeper than %d levels", maxDepth)
	}
	if n.Kind == yaml.AliasNode {
		return r.alias(n)
	}
	if n.Anchor == "" {
		return r.unanchored(n, depth)
	}
	anchor := &yamlAnchor{}
	r.anchors[n] = anchor
	before := r.blocks
	value, err := r.unanchored(n, depth)
	*anchor = yamlAnchor{value: value, blocks: r.blocks - before, done: true}
	return value, err
}

func (r *yamlReader) unanchored(n *yaml.Node, depth int) ([]*Block, error) {
	r.blocks++
	switch n.Kind {
	case yaml.MappingNode:
		return r.record(n, depth)
	case yaml.SequenceNode:
		return r.list(n, depth)
	case yaml.ScalarNode:
		if n.ShortTag() == "!!null" {
			return nil, nil
		}
		start, end := r.places.scalar(n)
		r.comments.scalar(start, end)
		return dataText(r.src, trimLineEnd(n.Value), start, end), nil
	}
	return nil, nil
}

// alias gives the value of the anchor that n names.
func (r *yamlReader) alias(n *yaml.Node) ([]*Block, error) {
	anchor := r.anchors[n.Alias]
	if anchor == nil || !anchor.done {
		return nil, r.src.errorf(r.places.start(n), "the alias \"*%s\" stands inside the value it names", n.Value)
	}
	r.blocks += anchor.blocks
	if r.aliased += anchor.blocks; r.aliased > maxAliasBlocks {
		return nil, r.src.errorf(r.places.start(n), "the aliases stand for more than %d values: write them out", maxAliasBlocks)
	}
	return anchor.value, nil
}

func (r *yamlReader) list(n *yaml.Node, depth int) ([]*Block, error) {
	start := r.places.start(n)
	list := &Block{Kind: List, Start: start, End: start}
	for _, child := range n.Content {
		at := r.places.start(child)
		value, err := r.value(child, depth+1)
		if err != nil {
			return nil, err
		}
		end := at
		if child.Kind != yaml.AliasNode {
			end = blocksEnd(value, at)
		}
		list.End = max(list.End, end)
		list.Blocks = append(list.Blocks, dataItem(value, at, end))
	}
	return []*Block{list}, nil
}

// blocksEnd gives the end of the last of blocks, or at if there is none.
func blocksEnd(blocks []*Block, at int) int {
	for _, b := range blocks {
		at = max(at, b.End)
	}
	return at
}

func (r *yamlReader) record(n *yaml.Node, depth int) ([]*Block, error) {
	start := r.places.start(n)
	record := &Block{Kind: Record, Start: start, End: start}
	fields := newFieldSet(r.src, record)
	var merges []*yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, child := n.Content[i], n.Content[i+1]
		if key.Kind == yaml.ScalarNode && key.ShortTag() == "!!merge" {
			merges = append(merges, child)
			continue
		}
		f := Field{KeyStart: r.places.start(key)}
		if key.Kind == yaml.ScalarNode {
			f.Key = key.Value
			f.KeyStart, _ = r.places.scalar(key)
		}
		if r.comments != nil {
			r.comments.key(f.KeyStart, r.places.lineOf(f.KeyStart), record)
		}
		value, err := r.value(child, depth+1)
		if err != nil {
			return nil, err
		}
		f.Value = value
		fields.add(f)
		record.End = max(record.End, f.KeyStart+len(f.Key))
		if child.Kind != yaml.AliasNode {
			record.End = blocksEnd(value, record.End)
		}
	}
	r.warnings = append(r.warnings, fields.warnings...)
	for _, m := range merges {
		if err := r.merge(fields, m, depth+1); err != nil {
			return nil, err
		}
	}
	return []*Block{record}, nil
}

// merge adds the fields of a merge key's mappings that the record has not got
// (https://yaml.org/type/merge.html), after its own.
func (r *yamlReader) merge(fields *fieldSet, n *yaml.Node, depth int) error {
	value, err := r.value(n, depth)
	if err != nil {
		return err
	}
	for _, b := range value {
		mappings := []*Block{b}
		if b.Kind == List {
			mappings = mappings[:0]
			for _, item := range b.Blocks {
				mappings = append(mappings, item.Blocks...)
			}
		}
		for _, m := range mappings {
			if m.Kind != Record {
				return r.src.errorf(r.places.start(n), "\"<<\" takes the fields of a mapping: expected an alias such as *defaults")
			}
			for _, f := range m.Fields {
				if fields.find(f.Key) < 0 {
					fields.add(f)
				}
			}
		}
	}
	return nil
}
