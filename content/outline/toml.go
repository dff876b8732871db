package outline

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// readTOML reads a TOML file (https://toml.io/en/v1.0.0).
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
// It makes the tree of the unstable parser's expressions, which know their
// places, and sees itself that nothing is defined twice: toml.Unmarshal takes
// quadratic time for that in a file of many tables.
func tomlRange(src *Source, start, end int) ([]*Block, error) {
	return tomlBytes(src, start, []byte(src.Text[start:end]))
}

// tomlFront reads src.Text[start:end] as front matter, where Franklin takes Julia
// (https://franklinjl.org/syntax/page-variables/): the lines that compute a value, or
// load what computes it, say nothing here.
func tomlFront(src *Source, start, end int) ([]*Block, error) {
	data := []byte(src.Text[start:end])
	for _, at := range computedLine.FindAllIndex(data, -1) {
		blank(data[at[0]:at[1]])
	}
	return tomlBytes(src, start, data)
}

// computedLine matches a line that gives a key what a function returns, and one that
// loads a package.
var computedLine = regexp.MustCompile(`(?m)^[ \t]*(?:(?:using|import) +\w[^=\n]*|\w+[ \t]*=[ \t]*[A-Za-z_][\w.]*\([^\n]*\)[ \t;]*)$`)

// tomlBytes reads the text data that begins at start.
func tomlBytes(src *Source, start int, data []byte) ([]*Block, error) {
	end := start + len(data)
	root := &Block{Kind: Record, Start: start, End: start}
	r := &tomlReader{src: src, base: start, root: root, path: []*Block{root}, known: map[tomlKey]*tomlEntry{}}
	r.parser.KeepComments = strings.Contains(src.Text[start:end], directivePrefix)
	r.parser.Reset(data)
	for r.parser.NextExpression() {
		if err := r.expression(r.parser.Expression()); err != nil {
			return nil, err
		}
	}
	if err := r.parser.Error(); err != nil {
		return nil, r.explain(err, data)
	}
	table := r.path[len(r.path)-1]
	r.giveComments(table, table, end)
	if len(root.Fields) == 0 {
		return nil, nil
	}
	first := root.Fields[0]
	if root.Start = first.KeyStart; len(first.Value) > 0 {
		root.Start = min(root.Start, first.Value[0].Start)
	}
	return []*Block{root}, nil
}

// tomlReader makes blocks of the parser's expressions.
type tomlReader struct {
	src    *Source
	parser unstable.Parser
	base   int // where the TOML begins in src.Text
	root   *Block
	path   []*Block // from root to the table that takes the next key
	known  map[tomlKey]*tomlEntry

	waiting []tomlComment // for the next expression
	above   bool          // the comment read last is of what stands above it
}

// tomlKey is a key in the Record that holds it.
type tomlKey struct {
	parent *Block
	name   string
}

// tomlEntry is what stands under a key.
type tomlEntry struct {
	block *Block // of a table or an array of tables
	how   tomlHow
	at    int
}

// tomlHow says how a key was defined, which decides what may be added to it.
type tomlHow uint8

const (
	byValue     tomlHow = iota // a = 1, a = {}, a = []
	byDottedKey                // a of a.b = 1
	byPath                     // a of [a.b]
	byHeader                   // [a]
	byArray                    // [[a]]
)

func (r *tomlReader) expression(n *unstable.Node) error {
	if n.Kind == unstable.Comment {
		r.comment(n)
		return nil
	}
	if n.Kind != unstable.Table && n.Kind != unstable.ArrayTable && n.Kind != unstable.KeyValue {
		return nil
	}
	keys, err := r.keys(n)
	if err != nil {
		return err
	}
	before := r.path[len(r.path)-1]
	if n.Kind == unstable.KeyValue {
		_, err = r.keyValue(r.path, keys, n.Value(), 0)
	} else {
		err = r.table(n, keys)
	}
	now := r.path[len(r.path)-1]
	r.giveComments(before, now, keys[0].KeyStart)
	r.giveBehind(n, now)
	return err
}

// table goes to the table of a header, which takes the next keys.
func (r *tomlReader) table(n *unstable.Node, keys []Field) error {
	start := r.header(keys[0].KeyStart)
	path, err := r.descend([]*Block{r.root}, keys[:len(keys)-1], byPath, start)
	if err != nil {
		return err
	}
	how := byHeader
	if n.Kind == unstable.ArrayTable {
		how = byArray
	}
	if path, err = r.step(path, keys[len(keys)-1], how, start); err == nil {
		r.path = path
	}
	return err
}

// keys gives the parts of a dotted key.
func (r *tomlReader) keys(n *unstable.Node) (keys []Field, err error) {
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

// keyValue adds a value to the table that path leads to, and gives its end.
func (r *tomlReader) keyValue(path []*Block, keys []Field, n *unstable.Node, depth int) (int, error) {
	path, err := r.descend(path, keys[:len(keys)-1], byDottedKey, keys[0].KeyStart)
	if err != nil {
		return 0, err
	}
	last := keys[len(keys)-1]
	table := path[len(path)-1]
	at := tomlKey{table, last.Key}
	if before := r.known[at]; before != nil {
		return 0, r.twice(last, before)
	}
	r.known[at] = &tomlEntry{how: byValue, at: last.KeyStart}
	start := r.skip(last.KeyStart+len(last.Key), "=\"' \t\n")
	value, end, err := r.value(n, start, depth+len(keys))
	if err != nil {
		return 0, err
	}
	last.Value = value
	table.Fields = append(table.Fields, last)
	for _, b := range path {
		b.End = max(b.End, end)
	}
	return end, nil
}

// descend goes down a dotted key, and makes the tables that are missing. It
// gives the way there, which path begins.
func (r *tomlReader) descend(path []*Block, keys []Field, how tomlHow, start int) ([]*Block, error) {
	var err error
	for _, k := range keys {
		if path, err = r.step(path, k, how, start); err != nil {
			return nil, err
		}
	}
	return path, nil
}

// step goes to what stands under a key, and makes it or a further item of it.
func (r *tomlReader) step(path []*Block, key Field, how tomlHow, start int) ([]*Block, error) {
	path = path[:len(path):len(path)] // so that appending copies it
	parent := path[len(path)-1]
	at := tomlKey{parent, key.Key}
	entry := r.known[at]
	if entry == nil {
		kind := Record
		if how == byArray {
			kind = List
		}
		entry = &tomlEntry{block: &Block{Kind: kind, Start: start, End: start}, how: how, at: key.KeyStart}
		r.known[at] = entry
		key.Value = []*Block{entry.block}
		parent.Fields = append(parent.Fields, key)
	} else if !entry.takes(how) {
		return nil, r.twice(key, entry)
	} else if how == byHeader {
		entry.how = byHeader
	}
	path = append(path, entry.block)
	if entry.how != byArray {
		return path, nil
	}
	if how == byArray {
		record := &Block{Kind: Record, Start: start, End: start}
		entry.block.Blocks = append(entry.block.Blocks, dataItem([]*Block{record}, start, start))
	}
	item := entry.block.Blocks[len(entry.block.Blocks)-1]
	return append(path, item, item.Blocks[0]), nil
}

// takes says whether a key that is there may be gone through or defined anew in
// a way.
func (e *tomlEntry) takes(how tomlHow) bool {
	switch how {
	case byDottedKey:
		return e.how == byDottedKey
	case byHeader:
		return e.how == byPath
	case byArray:
		return e.how == byArray
	}
	return e.how != byValue
}

func (r *tomlReader) twice(key Field, before *tomlEntry) error {
	line := r.src.Place(before.at).Line
	return r.src.errorf(key.KeyStart, "the key %q stands twice, first in line %d: remove one, or write [[%s]] above each of several", key.Key, line, key.Key)
}

// skip gives the offset of the first byte from at on that is none of cutset.
func (r *tomlReader) skip(at int, cutset string) int {
	return len(r.src.Text) - len(strings.TrimLeft(r.src.Text[min(at, len(r.src.Text)):], cutset))
}

// explain makes a Diagnostic of the parser's error.
func (r *tomlReader) explain(err error, data []byte) error {
	at := r.base
	if problem, ok := err.(*unstable.ParserError); ok {
		// The part that the parser highlights shares the array of data.
		if offset := cap(data) - cap(problem.Highlight); offset >= 0 && offset <= len(data) {
			at += offset
		}
	}
	return r.src.errorf(at, "%s", tomlMessage(fmt.Sprint(err)))
}
