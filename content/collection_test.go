package content_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// TestCollections reads the files of each case in testdata/collections as one
// collection and compares all their entries, file by file, with the case's file
// "want". A file that is read without the others must give the same.
func TestCollections(t *testing.T) {
	cases, err := filepath.Glob("testdata/collections/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases in testdata/collections: %v", err)
	}
	for _, file := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { testCollection(t, file) })
	}
}

func testCollection(t *testing.T, file string) {
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(archive.Comment)) == "" {
		t.Errorf("%s does not begin with the promise it holds", file)
	}
	var docs []*outline.Document
	var want *txtar.File
	for i := range archive.Files {
		f := &archive.Files[i]
		if f.Name == "want" {
			want = f
			continue
		}
		src, err := outline.Decode(f.Name, f.Data)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := outline.Read(src, outline.Detect(src, f.Name))
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, doc)
	}
	if want == nil || len(docs) == 0 {
		t.Fatal("the case has no pages, or no file named want")
	}
	got := readCollection(t, docs)
	if *update {
		want.Data = []byte(got)
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if got != string(want.Data) {
		t.Errorf("the collection gives\n%swant\n%s", got, want.Data)
	}
}

func readCollection(t *testing.T, docs []*outline.Document) string {
	var survey content.Survey
	samples := make([]content.Sample, len(docs))
	for i, doc := range docs {
		samples[i] = survey.Sample(doc)
		survey.AddSample(&samples[i])
	}
	var b strings.Builder
	for i, doc := range docs {
		whole := content.Extract(doc, &survey)
		if alone, ok := samples[i].Extract(); ok && !reflect.DeepEqual(alone, whole) {
			t.Errorf("%s read alone gives\n%swith its survey\n%s", doc.Source.Name, render(alone), render(whole))
		}
		b.WriteString(render(whole))
	}
	return b.String()
}
