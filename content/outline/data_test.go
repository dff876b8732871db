package outline

import (
	"fmt"
	"strings"
	"testing"
)

func TestYAML(t *testing.T) { runCases(t, "yaml") }
func TestTOML(t *testing.T) { runCases(t, "toml") }
func TestJSON(t *testing.T) { runCases(t, "json") }
func TestCSV(t *testing.T)  { runCases(t, "csv") }

func TestBibTeX(t *testing.T) { runCases(t, "bibtex") }

func TestNotebook(t *testing.T) { runCases(t, "notebook") }

func TestScript(t *testing.T) { runCases(t, "script") }
func TestText(t *testing.T)   { runCases(t, "text") }

func TestFrontMatter(t *testing.T) { runCasesBy(t, "frontmatter", frontMatterText) }

// frontMatterText gives the front matter of a file, and the text that follows.
func frontMatterText(name string, data []byte) string {
	src, err := Decode(name, data)
	if err != nil {
		return err.Error() + "\n"
	}
	doc := &Document{Source: src, Root: &Block{Kind: Section}}
	body, err := frontMatter(doc)
	if err != nil {
		return err.Error() + "\n"
	}
	return dump(doc) + fmt.Sprintf("content %q\n", src.Text[body:])
}

// TestSameTalks holds that the same talks in YAML, TOML and JSON are one tree
// apart from places.
func TestSameTalks(t *testing.T) {
	outlines := map[Format]string{}
	for name, text := range map[string]string{
		"t.yaml": `
conference: GopherFest
day: 2018-05-03
talks:
  - title: Grüße
    minutes: 45
    links: [https://example.org/a, https://example.org/b]
    speaker: {name: "Ada \"A\" Example", home: null}
  - title: Slow Go
`,
		"t.toml": `
conference = "GopherFest"
day = 2018-05-03
[[talks]]
title = "Gr\u00fc\u00dfe"
minutes = 45
links = ["https://example.org/a", "https://example.org/b"]
speaker = {name = 'Ada "A" Example', home = ""}
[[talks]]
title = "Slow Go"
`,
		"t.json": `{"conference": "GopherFest", "day": "2018-05-03", "talks": [
  {"title": "Gr\u00fc\u00dfe", "minutes": 45, "links": ["https://example.org/a", "https:\/\/example.org\/b"],
   "speaker": {"name": "Ada \"A\" Example", "home": null}},
  {"title": "Slow Go"}]}`,
	} {
		src := &Source{Name: name, Text: text}
		format := Detect(src, name)
		doc, err := Read(src, format)
		if err != nil {
			t.Fatal(err)
		}
		outlines[format] = shape(doc.Root.Blocks[0])
	}
	if outlines[YAML] != outlines[JSON] || outlines[YAML] != outlines[TOML] {
		t.Errorf("YAML:\n%s\nTOML:\n%s\nJSON:\n%s", outlines[YAML], outlines[TOML], outlines[JSON])
	}
	if !strings.Contains(outlines[YAML], `Ada "A" Example`) {
		t.Errorf("a speaker is missing:\n%s", outlines[YAML])
	}
}

// shape prints a data block without places.
func shape(b *Block) string {
	var s strings.Builder
	fmt.Fprintf(&s, "%s(%s", kindNames[b.Kind], RunsText(b.Runs))
	for _, f := range b.Fields {
		s.WriteString("\n" + f.Key + ": ")
		for _, v := range f.Value {
			s.WriteString(shape(v))
		}
	}
	for _, c := range b.Blocks {
		s.WriteString(shape(c))
	}
	s.WriteString(")")
	return s.String()
}

// BenchmarkData reads 10,000 records in each format.
func BenchmarkData(b *testing.B) {
	for _, c := range []struct{ name, head, record, foot string }{
		{"t.yaml", "", "- title: Slow Go %d\n  date: 2018-05-03\n  event: \"GopherFest Zürich\"\n  links: [https://example.org/%[1]d]\n", ""},
		{"t.toml", "", "[[talk]]\ntitle = \"Slow Go %d\"\ndate = 2018-05-03\nevent = \"GopherFest Zürich\"\nlinks = [\"https://example.org/%[1]d\"]\n", ""},
		{"t.json", "[", "{\"title\": \"Slow Go %d\", \"date\": \"2018-05-03\", \"event\": \"GopherFest Zürich\", \"links\": [\"https://example.org/%[1]d\"]},\n", "{}]"},
		{"t.csv", "title,date,event,link\n", "Slow Go %d,2018-05-03,\"GopherFest, Zürich\",https://example.org/%[1]d\n", ""},
		{"t.rst", "", "* Slow Go %d, 2018-05-03,\n  GopherFest Zürich, https://example.org/%[1]d\n\n", ""},
	} {
		var text strings.Builder
		text.WriteString(c.head)
		for i := range 10_000 {
			fmt.Fprintf(&text, c.record, i)
		}
		text.WriteString(c.foot)
		b.Run(c.name[2:], func(b *testing.B) {
			b.SetBytes(int64(text.Len()))
			b.ReportAllocs()
			for b.Loop() {
				src := &Source{Name: c.name, Text: text.String()}
				if _, err := Read(src, Detect(src, c.name)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
