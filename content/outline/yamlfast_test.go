package outline

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
)

var simpleYAML = []string{
	"title: Slow queries, and why\ndate: 2024-05-03\nevent: \"GoDay: the second\"\ntags: [go, slow queries]\n",
	"title: 'Café'\n\nslides:   /slides/1.pdf\nurl: https://example.org/a?b#c\nn: 12\ndraft: false\n",
	"title: A *slow* [page](x) & more\nempty: ''\n",
	"# a talk\ntitle: Caches\nimage:\ntags:\n  - go\n  - \"slow: queries\"\nspeakers:\n- Ada\n- Grace\nlast:\n",
}

// Simple front matter is read by the fast reader, and into the same record.
func TestFastYAML(t *testing.T) {
	for _, text := range simpleYAML {
		if fastYAML(&Source{Name: "x.md", Text: text}, 0, len(text)) == nil {
			t.Errorf("not read:\n%s", text)
		}
		sameYAML(t, text)
	}
}

// FuzzFastYAML holds that what the fast reader reads it reads as all of YAML is
// read, places included.
func FuzzFastYAML(f *testing.F) {
	for _, text := range simpleYAML {
		f.Add(text)
	}
	for _, text := range caseInputs(f, "yaml") {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { sameYAML(t, text) })
}

// Front matter put together at random is read the same.
func TestFastYAMLAtRandom(t *testing.T) {
	pieces := []string{"a", "b", "title", "key: ", "k: v", "\nl:\n  - a", "\nm:\n- a", "\n  - b", "\n- c", "\nn:", "\n", "\n#c", ": ", ":", " ", "\n", "\n", "\na: ", "\nb: ", "\nc: x", "\nd: [", "]", "\"", "'", "\\", "#", " #", "-", "- ", ",",
		"null", "~", "é", "\u00a0", "\u2013", "<<", "*", "&", "!", "2024-05-03", "0x1F", "1_000", "?", "|", ">", "%", "@", "`", "{", "}", "=", "...", "---", "true", "//", ".", "(", ")"}
	random := rand.New(rand.NewPCG(1, 2))
	read := 0
	for range pages {
		text := "a0: b"
		for range 1 + random.IntN(10) {
			text += pieces[random.IntN(len(pieces))]
		}
		if fastYAML(&Source{Name: "x.md", Text: text}, 0, len(text)) != nil {
			read++
			sameYAML(t, text)
		}
	}
	if read < pages/50 {
		t.Errorf("only %d texts of %d were read", read, pages)
	}
}

func sameYAML(t *testing.T, text string) {
	t.Helper()
	src, err := Decode("x.md", []byte(text))
	if err != nil {
		return
	}
	fast := fastYAML(src, 0, len(src.Text))
	if fast == nil {
		return
	}
	whole, warnings, err := wholeYAMLRange(src, 0, len(src.Text))
	if err != nil || len(warnings) > 0 || len(whole) != 1 {
		t.Fatalf("%q: %v, %v, %d values", text, err, warnings, len(whole))
	}
	one, two := &Document{Source: src, Meta: fast, Root: &Block{}}, &Document{Source: src, Meta: whole[0], Root: &Block{}}
	if !reflect.DeepEqual(fast, whole[0]) {
		t.Fatalf("%q\nfast:\n%s\nwhole:\n%s", strings.ReplaceAll(text, "\n", "\\n"), dump(one), dump(two))
	}
}
