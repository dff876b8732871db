package content_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content"
	"talkfeed/content/outline"
)

var update = flag.Bool("update", false, "rewrite what the cases in testdata expect")

// TestExtract reads every page of a case in testdata and compares the entries
// with the case's file "want". Several pages in one case hold the same talks in
// different formats and must give the same entries. A file "want NAME" holds
// what only the page NAME gives.
func TestExtract(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in testdata: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { testCase(t, file) })
	}
}

func testCase(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(archive.Comment)) == "" {
		t.Errorf("%s does not begin with the promise it holds", file)
	}
	want := map[string]*txtar.File{}
	for i := range archive.Files {
		if f := &archive.Files[i]; strings.HasPrefix(f.Name, "want") {
			want[strings.TrimPrefix(strings.TrimPrefix(f.Name, "want"), " ")] = f
		}
	}
	pages := 0
	for _, f := range archive.Files {
		if strings.HasPrefix(f.Name, "want") {
			continue
		}
		pages++
		w := want[f.Name]
		if w == nil {
			w = want[""]
		}
		if w == nil {
			t.Fatalf("nothing says what %s gives: add a file named want", f.Name)
		}
		got := render(extract(t, f.Name, f.Data))
		if *update {
			w.Data = []byte(got)
		} else if got != string(w.Data) {
			t.Errorf("%s gives\n%swant\n%s", f.Name, got, w.Data)
		}
	}
	if pages == 0 {
		t.Error("the case has no page")
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func extract(t testing.TB, name string, data []byte) content.Result {
	t.Helper()
	src, err := outline.Decode(name, data)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := outline.Read(src, outline.Detect(src, name))
	if err != nil {
		t.Fatal(err)
	}
	var survey content.Survey
	sample := survey.Sample(doc)
	alone, ok := sample.Extract()
	survey.Add(doc)
	whole := content.Extract(doc, &survey)
	if ok && !reflect.DeepEqual(alone, whole) {
		t.Errorf("%s read alone gives\n%swith its survey\n%s", name, render(alone), render(whole))
	}
	return whole
}

// render writes a result in the form of the cases: a line an entry, its place
// left out, so that pages of several formats can be compared.
func render(r content.Result) string {
	var b strings.Builder
	for _, e := range r.Entries {
		date := e.Date.String()
		if end := e.End.String(); end != "" {
			date += "/" + end
		}
		writeEntry(&b, date, e)
	}
	for _, e := range r.Undated {
		writeEntry(&b, "undated", e)
	}
	for _, d := range r.Diagnostics {
		if !strings.HasPrefix(d.Message, "no date for") {
			fmt.Fprintf(&b, "%s: %s\n", d.Severity, d.Message)
		}
	}
	return b.String()
}

func writeEntry(b *strings.Builder, date string, e content.Entry) {
	fmt.Fprintf(b, "%s %s", date, e.Title)
	for _, f := range []struct{ label, value string }{{"event", e.Event}, {"at", e.Location}, {"kind", e.Kind}, {"by", strings.Join(e.Speakers, ", ")}, {"id", e.Key}} {
		if f.value != "" {
			fmt.Fprintf(b, " | %s: %s", f.label, f.value)
		}
	}
	for _, l := range e.Links {
		fmt.Fprintf(b, " | %s: %s", l.Kind, l.URL)
	}
	b.WriteByte('\n')
}
