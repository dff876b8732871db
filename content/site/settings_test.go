package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content/outline"
)

var update = flag.Bool("update", false, "rewrite what the cases in testdata expect")

// Each case in testdata/settings is a talkfeed.yaml and what it is read as: the
// settings, or the errors.
func TestSettings(t *testing.T) {
	cases, err := filepath.Glob("testdata/settings/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in, want := archive.Files[0], &archive.Files[1]
			got := showSettings(parseSettings(in.Name, string(in.Data)))
			if *update {
				want.Data = got
				if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if !bytes.Equal(got, want.Data) {
				t.Errorf("got:\n%swant:\n%s", got, want.Data)
			}
		})
	}
}

// The schema knows every key that is read, and each is shown in the case of all
// keys.
func TestSchema(t *testing.T) {
	var s struct {
		Properties map[string]struct {
			Description          string
			AdditionalProperties struct {
				Properties map[string]struct{ Description string }
			}
		}
	}
	if err := json.Unmarshal(Schema(), &s); err != nil {
		t.Fatal(err)
	}
	all, err := os.ReadFile("testdata/settings/all.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range settingsKeys {
		if s.Properties[k.name].Description == "" {
			t.Errorf("the schema does not describe %q", k.name)
		}
		if !bytes.Contains(all, []byte("\n"+k.name+":")) {
			t.Errorf("the case of all keys lacks %q", k.name)
		}
	}
	page := s.Properties["pages"].AdditionalProperties.Properties
	for _, name := range pageKeyNames() {
		if page[name].Description == "" {
			t.Errorf("the schema does not describe %q of a page", name)
		}
		if !bytes.Contains(all, []byte("\n    "+name+":")) {
			t.Errorf("the case of all keys lacks %q of a page", name)
		}
	}
	if len(page) != len(pageKeyNames()) {
		t.Errorf("the schema has %d keys of a page, %d are read", len(page), len(pageKeyNames()))
	}
	if len(s.Properties) != len(settingsKeys) {
		t.Errorf("the schema has %d keys, %d are read", len(s.Properties), len(settingsKeys))
	}
}

func showSettings(s *Settings, err error) []byte {
	var b bytes.Buffer
	for _, d := range Diagnostics("", err) {
		fmt.Fprintln(&b, d.Error())
	}
	if err == nil {
		v := reflect.ValueOf(*s)
		for field, value := range v.Fields() {
			if field.Name == "Pages" {
				showPages(&b, s.Pages)
			} else if field.IsExported() && !value.IsZero() {
				fmt.Fprintf(&b, "%s: %q\n", field.Name, fmt.Sprint(value))
			}
		}
	}
	return b.Bytes()
}

// showPages writes what is told of pages, and where.
func showPages(b *bytes.Buffer, pages []Page) {
	for i := range pages {
		p := &pages[i]
		fmt.Fprintf(b, "%s: page %q\n", p.Place, p.Pattern)
		for _, k := range PageKeys {
			if c := k.Of(&p.Told); !c.IsZero() {
				fmt.Fprintf(b, "%s: %s %s (selector %v, column %v)\n", c.Place, k.Name, c, c.IsSelector(), c.IsColumn())
			}
		}
		for _, id := range p.Told.IDs {
			fmt.Fprintf(b, "%s: id %q of %q\n", id.Place, id.Key, id.Of)
		}
	}
}

// A page's pattern is a path below the settings' folder, or a pattern as in
// .gitignore; the first that fits counts.
func TestPageOf(t *testing.T) {
	for _, c := range []struct{ pattern, file string }{
		{"content/talks.md", "site/content/talks.md"},
		{"./talks.md", "site/talks.md"},
		{"talks.md", "site/en/talks.md"},
		{"talks/*.md", "site/talks/slow.md"},
		{"talks/", "site/talks/2018/slow.md"},
		{"**/talks/**", "site/en/talks/slow.md"},
		{"pages/[slug].md", "site/pages/[slug].md"},
	} {
		pages := []Page{{Pattern: "other.md", base: "site"}, {Pattern: c.pattern, base: "site"}, {Pattern: "*", base: "site"}}
		if p := PageOf(pages, c.file); p != &pages[1] {
			t.Errorf("%s does not fit %s", c.pattern, c.file)
		}
	}
	pages := []Page{{Pattern: "*", base: "site"}, {Pattern: "/talks.md", base: "site/en"}}
	for _, file := range []string{"talks.md", "../site/talks.md", "other/talks.md"} {
		if p := PageOf(pages, file); p != nil {
			t.Errorf("%s fits %s", p.Pattern, file)
		}
	}
}

// A settings file is read or refused with places that are in the file; nothing
// panics.
func FuzzSettings(f *testing.F) {
	cases, _ := filepath.Glob("testdata/settings/*.txtar")
	for _, file := range cases {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(archive.Files[0].Data))
	}
	f.Fuzz(func(t *testing.T, text string) {
		_, err := parseSettings("talkfeed.yaml", text)
		for _, d := range Diagnostics("", err) {
			if d.Severity != outline.Error || d.File != "talkfeed.yaml" {
				t.Errorf("diagnostic %v", d)
			}
			// yaml.v3 may name the line after the last one.
			if lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 2; d.Line > lines {
				t.Errorf("line %d of %d: %v", d.Line, lines, d)
			}
		}
	})
}

// The settings beside the content come before those in the working folder, and
// their paths lead from where they stand.
func TestFindSettings(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "talkfeed.yaml", "title: Here\nout: public\n")
	write(t, "site/talkfeed.yaml", "title: There\nout: public\nsources: [content/talks.md]\nprevious: old\n")
	write(t, "site/talks.md", "# Talks\n")
	write(t, "elsewhere/talks.md", "# Talks\n")
	for _, c := range []struct {
		path, title, out string
	}{
		{"site/talks.md", "There", "site/public"},
		{"site", "There", "site/public"},
		{"elsewhere/talks.md", "Here", "public"},
		{"missing/talks.md", "Here", "public"},
	} {
		s, err := FindSettings([]string{c.path}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if s.Title != c.title || filepath.ToSlash(s.Out) != c.out {
			t.Errorf("%s: title %q, out %q, want %q, %q", c.path, s.Title, s.Out, c.title, c.out)
		}
	}
	s, err := FindSettings([]string{"site"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s.Sources[0] != filepath.FromSlash("site/content/talks.md") || s.Previous != filepath.FromSlash("site/old") {
		t.Errorf("sources %q, previous %q", s.Sources, s.Previous)
	}
	if _, err := ReadSettings("missing.yaml"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a missing file: %v", err)
	}
	if _, err := ReadSettings("site"); err == nil {
		t.Error("a folder is read as settings")
	}
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
