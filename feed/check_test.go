package feed

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"
)

// Each case is a document and the problems that Check finds in it. A case with
// several documents shows that a rule holds in each format.
func TestCheck(t *testing.T) {
	for name, archive := range cases(t, "check") {
		t.Run(filepath.Base(name), func(t *testing.T) {
			got := txtar.Archive{Comment: archive.Comment}
			for _, file := range archive.Files {
				if file.Name == "problems" {
					continue
				}
				got.Files = append(got.Files, file, txtar.File{Name: "problems", Data: problems(t, file)})
			}
			compare(t, name, archive, &got)
		})
	}
}

// problems gives a line for each problem of a document.
func problems(t *testing.T, file txtar.File) []byte {
	format, err := ParseFormat(strings.TrimPrefix(filepath.Ext(file.Name), "."))
	if err != nil {
		t.Fatal(err)
	}
	var lines strings.Builder
	for _, p := range Check(file.Data, format) {
		lines.WriteString(p.String() + "\n")
	}
	return []byte(lines.String())
}

// What txtar can't hold.
func TestCheckFindsBadBytes(t *testing.T) {
	for _, format := range Formats() {
		good, err := Encode(benchmarked(1), format)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"\xff", "\x01", "\xed\xa0\x80"} {
			data := strings.Replace(string(good), "number", bad, 1)
			if got := Check([]byte(data), format); len(got) != 1 || got[0].Where != "document" {
				t.Errorf("%s: %q: got %v", format, bad, got)
			}
		}
		if got := Check(good, format); len(got) > 0 {
			t.Errorf("%s: got %v", format, got)
		}
	}
}

func TestCheckRefusesDeepNesting(t *testing.T) {
	for format, data := range map[Format]string{
		RSS:  strings.Repeat("<a>", 1000),
		Atom: strings.Repeat("<a>", 1000),
		JSON: strings.Repeat("[", 1000),
	} {
		if got := Check([]byte(data), format); len(got) != 1 || !strings.Contains(got[0].Message, "more than 100 deep") {
			t.Errorf("%s: got %v", format, got)
		}
	}
}

func TestCheckRefusesAnUnknownFormat(t *testing.T) {
	if got := Check([]byte("<rdf/>"), "rdf"); len(got) != 1 {
		t.Errorf("got %v", got)
	}
}

// FuzzCheck: Check comes to an end with every input, and its problems can be
// printed.
func FuzzCheck(f *testing.F) {
	for _, folder := range []string{"check", "encode"} {
		for _, archive := range cases(f, folder) {
			for _, file := range archive.Files {
				f.Add(file.Data)
			}
		}
	}
	f.Add([]byte("&\x84 ")) // was quoted as it is
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, format := range Formats() {
			for _, p := range Check(data, format) {
				if p.Rule == "" || p.Where == "" || p.Message == "" || !utf8.ValidString(p.Rule+p.Message) {
					t.Errorf("%+q", p)
				}
			}
		}
	})
}

// FuzzPlainHTML: the quick look never lets pass what the tokenizer would find.
func FuzzPlainHTML(f *testing.F) {
	for _, s := range []string{
		`<p>a <a href="https://example.org/?a&amp;b" title="<>">b</a><br/><br /><img src="http://example.org/a.png" alt=""/></p>`,
		`</p onclick="x"><p>`, `<p/onclick="x">`, `<title><p></title>`, `<a href="https:x">`, `<a href="http&#58;//x/">`, `<!-- > <p onclick="x"> -->`,
		`<P onclick="x">`, `<p a="1"onclick="x">`, `<a-b on="1">`, `<a href="https://example.org/&uuml;">`, `</a<p onclick="x">`, `<1 href="a">`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var c checker
		if c.tags("html", s); isPlainHTML(s) && len(c.problems) > 0 {
			t.Errorf("%q is let pass: %v", s, c.problems)
		}
	})
}
