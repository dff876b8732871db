package site

import (
	"io/fs"
	"os"
	"path"
	"strings"

	"talkfeed/content/outline"
)

// Fact is a value that a configuration states, and where. Its zero value says
// nothing.
type Fact struct {
	Text  string
	Place outline.Place
}

// tree is a value of a configuration file: a mapping, a list, a text, or
// nothing. Its zero value is nothing, and so is whatever is asked of it.
type tree struct {
	src    *outline.Source
	blocks []*outline.Block
}

// readTree reads a configuration file below root. It is nothing where there is
// no such file; the error of one that doesn't parse has its place.
func readTree(root *os.Root, shown, name string) (tree, error) {
	src, err := readSource(root, shown, name)
	if err != nil || src == nil {
		return tree{}, err
	}
	doc, err := outline.Read(src, outline.Detect(&outline.Source{}, name))
	if err != nil {
		return tree{}, err
	}
	return tree{src: src, blocks: doc.Root.Blocks}, nil
}

// readSource gives a file's text, nil where there is no such file.
func readSource(root *os.Root, shown, name string) (*outline.Source, error) {
	info, err := root.Stat(name)
	if err != nil || !info.Mode().IsRegular() {
		return nil, nil
	}
	shown = path.Join(shown, name)
	data, err := read(&File{Name: shown, path: name, root: root})
	if err != nil {
		return nil, err
	}
	return outline.Decode(shown, data)
}

// at gives what stands under keys, one inside the other. Case is folded, as
// Hugo does.
func (t tree) at(keys ...string) tree {
	for _, key := range keys {
		t = t.field(key)
	}
	return t
}

func (t tree) field(key string) tree {
	for _, f := range t.fields() {
		if strings.EqualFold(f.Key, key) {
			return tree{src: t.src, blocks: f.Value}
		}
	}
	return tree{}
}

// fields gives the fields of a mapping, none for anything else.
func (t tree) fields() []outline.Field {
	if len(t.blocks) == 1 && t.blocks[0].Kind == outline.Record {
		return t.blocks[0].Fields
	}
	return nil
}

// exists reports whether there is any value.
func (t tree) exists() bool { return len(t.blocks) > 0 }

// items gives the elements of a list; of anything else the value itself.
func (t tree) items() []tree {
	var items []tree
	for _, b := range t.blocks {
		if b.Kind != outline.List {
			items = append(items, tree{src: t.src, blocks: []*outline.Block{b}})
			continue
		}
		for _, item := range b.Blocks {
			items = append(items, tree{src: t.src, blocks: item.Blocks})
		}
	}
	return items
}

// fact gives the text under keys, as written: what reads as Markdown in a page's
// values is none in a configuration's.
func (t tree) fact(keys ...string) Fact {
	v := t.at(keys...)
	if len(v.blocks) != 1 || v.blocks[0].Kind == outline.Record || v.blocks[0].Kind == outline.List {
		return Fact{}
	}
	b := v.blocks[0]
	text := outline.RunsText(b.Runs)
	if raw := v.src.Text[b.Start:min(b.End, len(v.src.Text))]; !strings.ContainsAny(raw, "\n\\\"'") {
		text = raw
	}
	return Fact{Text: strings.TrimSpace(text), Place: v.src.Place(b.Start)}
}

func (t tree) text(keys ...string) string { return t.fact(keys...).Text }

// texts gives the texts of a list, or the one text.
func (t tree) texts(keys ...string) []string {
	var texts []string
	for _, item := range t.at(keys...).items() {
		if s := item.text(); s != "" {
			texts = append(texts, s)
		}
	}
	return texts
}

// isTrue reports whether the value under keys is true.
func (t tree) isTrue(keys ...string) bool { return strings.EqualFold(t.text(keys...), "true") }

// first gives the first fact that says something.
func first(facts ...Fact) Fact {
	for _, f := range facts {
		if f.Text != "" {
			return f
		}
	}
	return Fact{}
}

// exists reports whether there is a file or folder of that name below root.
func exists(root *os.Root, name string) bool {
	_, err := root.Stat(name)
	return err == nil
}

// isDir reports whether there is a folder of that name below root.
func isDir(root *os.Root, name string) bool {
	info, err := root.Stat(name)
	return err == nil && info.IsDir()
}

// names gives the names of the entries of a folder below root, sorted.
func names(root *os.Root, dir string) []string {
	entries, err := fs.ReadDir(root.FS(), dir)
	if err != nil {
		return nil
	}
	list := make([]string, len(entries))
	for i, e := range entries {
		list[i] = e.Name()
	}
	return list
}

// or gives s, else another text.
func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
