package content_test

import (
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"talkfeed/content"
	"talkfeed/content/outline"
)

// TestExplainSame holds Explain against Extract on every page of testdata: asking
// why changes nothing, every talk is accounted for once with the origin of all
// that it states, and every block left out has a reason.
func TestExplainSame(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in testdata: %v", err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if !strings.HasPrefix(f.Name, "want") {
				t.Run(filepath.Base(file)+"/"+f.Name, func(t *testing.T) { explainSame(t, f.Name, f.Data) })
			}
		}
	}
}

func explainSame(t *testing.T, name string, data []byte) {
	doc, survey := document(t, name, data)
	sameExplained(t, doc, survey, nil)
}

func sameExplained(t *testing.T, doc *outline.Document, survey *content.Survey, told *content.Told) {
	t.Helper()
	want := content.ExtractTold(doc, survey, told)
	got, why := content.Explain(doc, survey, told)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("explained:\n%swant\n%s", render(got), render(want))
	}
	talks := map[outline.Place]int{}
	for _, list := range [][]content.Entry{want.Entries, want.Undated} {
		for _, e := range list {
			talks[e.Place]++
		}
	}
	for _, d := range why.Decisions {
		if d.Is == content.IsLeftOut && d.Why == "" {
			t.Errorf("line %d: %q is left out without a reason", d.Place.Line, d.Text)
		}
		for _, a := range d.Entries {
			talks[a.Entry.Place]--
			checkOrigins(t, a)
		}
	}
	for place, n := range talks {
		if n != 0 {
			t.Errorf("%s: %d talks more are given than explained", place, n)
		}
	}
	if why.Page == "" {
		t.Error("nothing says what the page was taken for")
	}
}

// checkOrigins requires of all that an entry states where it came from.
func checkOrigins(t *testing.T, a content.Account) {
	from := map[string]string{}
	for _, o := range a.Fields {
		from[o.Field] = o.Value
		if o.How == "" || o.Place.Line == 0 {
			t.Errorf("%s: nothing says how or where %q was found", a.Entry.Place, o.Value)
		}
	}
	date := a.Entry.Date.String()
	if end := a.Entry.End.String(); end != "" {
		date += "/" + end
	}
	for field, value := range map[string]string{"title": a.Entry.Title, "event": a.Entry.Event, "location": a.Entry.Location, "date": date} {
		if from[field] != value {
			t.Errorf("%s: the %s is %q, and %q is explained", a.Entry.Place, field, value, from[field])
		}
	}
}

func document(t *testing.T, name string, data []byte) (*outline.Document, *content.Survey) {
	t.Helper()
	src, err := outline.Decode(name, data)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := outline.Read(src, outline.Detect(src, name))
	if err != nil {
		t.Fatal(err)
	}
	survey := new(content.Survey)
	survey.Add(doc)
	return doc, survey
}
