package outline

import (
	"errors"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"
)

// readTOML reads a TOML file (https://toml.io, 1.0).
func readTOML(src *Source) (*Document, error) {
	root, err := tomlRange(src, 0, len(src.Text))
	if err != nil {
		return nil, err
	}
	return dataDocument(src, TOML, root, nil), nil
}

// tomlRange reads the TOML that stands from start to end: a Record, or nothing
// where no key does.
//
// The tree is made of the unstable parser's expressions, which know their
// places; toml.Unmarshal then says what else is wrong with it, such as a key
// that stands twice. In this order, because Unmarshal does not bound the depth
// of dotted keys.
func tomlRange(src *Source, start, end int) ([]*Block, error) {
	r := &tomlReader{src: src, base: start, tables: map[tomlKey]*Block{}}
	r.root = &Block{Kind: Record, Start: start, End: start}
	r.path = []*Block{r.root}
	data := []byte(src.Text[start:end])
	r.parser.Reset(data)
	for r.parser.NextExpression() {
		if err := r.expression(r.parser.Expression()); err != nil {
			return nil, err
		}
	}
	if err := validTOML(src, start, data); err != nil {
		return nil, err
	}
	if len(r.root.Fields) == 0 {
		return nil, nil
	}
	first := r.root.Fields[0]
	if r.root.Start = first.KeyStart; len(first.Value) > 0 {
		r.root.Start = min(r.root.Start, first.Value[0].Start)
	}
	return []*Block{r.root}, nil
}

func validTOML(src *Source, start int, data []byte) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = src.errorf(start, "not TOML: %v", p)
		}
	}()
	var all map[string]any
	err = toml.Unmarshal(data, &all)
	var problem *toml.DecodeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &problem):
		row, column := problem.Position()
		lines := lineStarts(string(data))
		row = max(1, min(row, len(lines)))
		return src.errorf(start+lines[row-1]+column-1, "%s", tomlMessage(err))
	}
	return src.errorf(start, "%s", tomlMessage(err))
}

// tomlReader makes blocks of the parser's expressions.
type tomlReader struct {
	src    *Source
	parser unstable.Parser
	base   int // where the TOML begins in src.Text
	root   *Block
	tables map[tomlKey]*Block // the Record or List that stands under a key
	path   []*Block           // from root to the table that takes the next key
}

type tomlKey struct {
	parent *Block
	name   string
}

func (r *tomlReader) expression(n *unstable.Node) error {
	keys, err := r.keys(n)
	if err != nil || len(keys) == 0 {
		return err
	}
	switch last := keys[len(keys)-1]; n.Kind {
	case unstable.Table:
		r.path = r.descend([]*Block{r.root}, keys, r.header(keys[0].KeyStart))
	case unstable.ArrayTable:
		start := r.header(keys[0].KeyStart)
		r.path = r.descend([]*Block{r.root}, keys[:len(keys)-1], start)
		list := r.child(r.path[len(r.path)-1], last, List, start)
		record := &Block{Kind: Record, Start: start, End: start}
		item := dataItem([]*Block{record}, start, start)
		list.Blocks = append(list.Blocks, item)
		r.path = append(r.path, list, item, record)
	case unstable.KeyValue:
		value, end, err := r.value(n.Value(), r.skip(last.KeyStart+len(last.Key), "=\"' \t\n"), len(keys))
		if err != nil {
			return err
		}
		path := r.descend(r.path, keys[:len(keys)-1], keys[0].KeyStart)
		last.Value = value
		table := path[len(path)-1]
		table.Fields = append(table.Fields, last)
		for _, b := range path {
			b.End = max(b.End, end)
		}
	}
	return nil
}

// keys gives the parts of a dotted key.
func (r *tomlReader) keys(n *unstable.Node) (keys []Field, err error) {
	if n.Kind != unstable.Table && n.Kind != unstable.ArrayTable && n.Kind != unstable.KeyValue {
		return nil, nil
	}
	for it := n.Key(); it.Next(); {
		k := it.Node()
		at := r.base + int(k.Raw.Offset)
		if len(keys) == maxDepth {
			return nil, r.src.errorf(at, "keys nest deeper than %d levels", maxDepth)
		}
		if c := r.src.Text[at]; c == '"' || c == '\'' {
			at++
		}
		keys = append(keys, Field{Key: string(k.Data), KeyStart: at})
	}
	return keys, nil
}

// header gives the offset of the bracket before a table's key.
func (r *tomlReader) header(at int) int {
	for at > r.base && r.src.Text[at] != '[' {
		at--
	}
	if at > r.base && r.src.Text[at-1] == '[' {
		at--
	}
	return at
}

// descend goes down a dotted key and makes the tables that are missing. It
// gives the way there, which path begins.
func (r *tomlReader) descend(path []*Block, keys []Field, start int) []*Block {
	path = path[:len(path):len(path)]
	for _, k := range keys {
		b := r.child(path[len(path)-1], k, Record, start)
		path = append(path, b)
		if b.Kind == List && len(b.Blocks) > 0 { // an array of tables: its last one
			item := b.Blocks[len(b.Blocks)-1]
			path = append(path, item, item.Blocks[0])
		}
	}
	return path
}

// child gives the table or array of tables that stands under a key, and makes
// it where there is none.
func (r *tomlReader) child(parent *Block, key Field, kind Kind, start int) *Block {
	at := tomlKey{parent, key.Key}
	if b := r.tables[at]; b != nil {
		return b
	}
	b := &Block{Kind: kind, Start: start, End: start}
	r.tables[at] = b
	key.Value = []*Block{b}
	parent.Fields = append(parent.Fields, key)
	return b
}

// value makes the blocks of a value that begins at start, and gives its end.
func (r *tomlReader) value(n *unstable.Node, start, depth int) ([]*Block, int, error) {
	if depth > maxDepth {
		return nil, 0, r.src.errorf(start, "values nest deeper than %d levels", maxDepth)
	}
	switch n.Kind {
	case unstable.Array:
		return r.array(n, start, depth)
	case unstable.InlineTable:
		return r.inlineTable(n, depth)
	}
	start = r.base + int(n.Raw.Offset)
	end := start + int(n.Raw.Length)
	if n.Kind != unstable.String {
		return dataText(r.src, r.src.Text[start:end], start, end), end, nil
	}
	from, to := tomlInner(r.src.Text, start, end)
	return dataText(r.src, trimLineEnd(string(n.Data)), from, to), end, nil
}

func (r *tomlReader) array(n *unstable.Node, start, depth int) ([]*Block, int, error) {
	list := &Block{Kind: List, Start: start, End: start + 1}
	for it := n.Children(); it.Next(); {
		at := r.skip(list.End, "], \t\n")
		value, end, err := r.value(it.Node(), at, depth+1)
		if err != nil {
			return nil, 0, err
		}
		if len(value) > 0 {
			at = value[0].Start
		}
		list.Blocks = append(list.Blocks, dataItem(value, at, end))
		list.End = max(list.End, end)
	}
	return []*Block{list}, list.End, nil
}

// skip gives the offset of the first byte from at on that is none of cutset.
func (r *tomlReader) skip(at int, cutset string) int {
	return len(r.src.Text) - len(strings.TrimLeft(r.src.Text[min(at, len(r.src.Text)):], cutset))
}

func (r *tomlReader) inlineTable(n *unstable.Node, depth int) ([]*Block, int, error) {
	start := r.base + int(n.Raw.Offset)
	record := &Block{Kind: Record, Start: start, End: start + 1}
	for it := n.Children(); it.Next(); {
		keys, err := r.keys(it.Node())
		if err != nil {
			return nil, 0, err
		}
		if len(keys) == 0 {
			continue
		}
		last := keys[len(keys)-1]
		value, end, err := r.value(it.Node().Value(), r.skip(last.KeyStart+len(last.Key), "=\"' \t\n"), depth+len(keys))
		if err != nil {
			return nil, 0, err
		}
		last.Value = value
		path := r.descend([]*Block{record}, keys[:len(keys)-1], keys[0].KeyStart)
		table := path[len(path)-1]
		table.Fields = append(table.Fields, last)
		for _, b := range path {
			b.End = max(b.End, end)
		}
	}
	return []*Block{record}, record.End, nil
}

// tomlInner gives the range of a string without its quotes, and without the
// line end behind three opening ones, which is not part of it.
func tomlInner(text string, start, end int) (from, to int) {
	quotes := 1
	if end-start >= 6 && text[start+1] == text[start] && text[start+2] == text[start] {
		quotes = 3
	}
	from, to = start+quotes, max(start+quotes, end-quotes)
	if quotes == 3 && from < to && text[from] == '\n' {
		from++
	}
	if quotes == 3 {
		to = from + len(trimLineEnd(text[from:to]))
	}
	return from, to
}
