package feed

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the cases in testdata expect")

// cases reads the txtar files of a folder below testdata, by name. The first
// line of each is its promise.
func cases(t testing.TB, folder string) map[string]*txtar.Archive {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("testdata", folder, "*.txtar"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no cases in %s: %v", folder, err)
	}
	list := map[string]*txtar.Archive{}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		list[name] = archive
	}
	return list
}

// described reads the feed that a case describes: a Feed as JSON.
func described(t testing.TB, archive *txtar.Archive) *Feed {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(archive.Files[0].Data))
	decoder.DisallowUnknownFields()
	f := new(Feed)
	if err := decoder.Decode(f); err != nil {
		t.Fatal(err)
	}
	return f
}

// encoded gives what a feed becomes: a file for each format, or the error, which
// is the same for all formats.
func encoded(t testing.TB, f *Feed) []txtar.File {
	t.Helper()
	var list []txtar.File
	for _, format := range Formats() {
		data, err := Encode(f, format)
		if err != nil {
			return []txtar.File{{Name: "error", Data: []byte(err.Error() + "\n")}}
		}
		list = append(list, txtar.File{Name: "talks" + format.Ending(), Data: data})
	}
	return list
}

func TestEncode(t *testing.T) {
	for name, archive := range cases(t, "encode") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			got := *archive
			got.Files = append(archive.Files[:1:1], encoded(t, described(t, archive))...)
			compare(t, name, archive, &got)
		})
	}
}

// compare wants a case as it is, or rewrites it with -update.
func compare(t *testing.T, name string, want, got *txtar.Archive) {
	t.Helper()
	before, after := txtar.Format(want), txtar.Format(got)
	if bytes.Equal(before, after) {
		return
	}
	if *update {
		if err := os.WriteFile(name, after, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Errorf("%s: got\n%s", strings.TrimSpace(string(want.Comment)), after)
}

// What Encode writes passes Check, in every format.
func TestEncodedPassesCheck(t *testing.T) {
	for name, archive := range cases(t, "encode") {
		for _, file := range encoded(t, described(t, archive)) {
			format, err := ParseFormat(strings.TrimPrefix(filepath.Ext(file.Name), "."))
			if err != nil {
				continue // the error
			}
			for _, problem := range Check(file.Data, format) {
				t.Errorf("%s: %s: %s", name, file.Name, problem)
			}
		}
	}
}

func TestEncodeLeavesTheFeedAlone(t *testing.T) {
	for name, archive := range cases(t, "encode") {
		f := described(t, archive)
		encoded(t, f)
		before, _ := json.Marshal(described(t, archive))
		if after, _ := json.Marshal(f); !bytes.Equal(before, after) {
			t.Errorf("%s: was\n%s\nis\n%s", name, before, after)
		}
	}
}

func TestEncodeRefusesAnUnknownFormat(t *testing.T) {
	for _, archive := range cases(t, "encode") {
		if _, err := Encode(described(t, archive), "rdf"); err == nil {
			t.Error("no error")
		}
	}
}
