package ledger

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"talkfeed/feed"
)

// whole is a ledger with every field in use.
func whole() *Ledger {
	at := func(day int) time.Time { return time.Date(2018, 5, day, 12, 0, 0, 0, time.UTC) }
	return &Ledger{
		Host: "example.org",
		Items: []Item{
			{
				ID: "https://example.org/slow", Key: "slow", Published: at(3), Updated: at(9),
				Hash: "c3c6484cde11c16e40a73b80", Written: "1d8ff82771e3ecb0",
				Facts: feed.Facts{
					Title: "Slow <Go> & more", Date: "2018-05-03", End: "2018-05-04", Event: "GoCon 2018", Location: "Jena",
					Links: []feed.Link{{URL: "https://example.org/v", Text: "Watch", Kind: "video"}},
				},
				Where: "content/talks.md", Withdrawn: true,
				Former: []string{"tag:example.org,2026:gocon-2018/slow-go"},
				Notes:  []string{"video added 2018-05-09", "withdrawn 2018-06-01"},
			},
			{ID: "tag:example.org,2026:x", Published: at(1), Updated: at(1), Facts: feed.Facts{Title: "遅い"}},
		},
	}
}

const wholeFile = `{
"_talkfeed": "ledger",
"version": 2,
"host": "example.org",
"items": [
{"id":"https://example.org/slow","key":"slow","published":"2018-05-03T12:00:00Z","updated":"2018-05-09T12:00:00Z","hash":"c3c6484cde11c16e40a73b80","written":"1d8ff82771e3ecb0","facts":{"title":"Slow <Go> & more","date":"2018-05-03","end":"2018-05-04","event":"GoCon 2018","location":"Jena","links":[{"url":"https://example.org/v","text":"Watch","kind":"video"}]},"where":"content/talks.md","withdrawn":true,"former":["tag:example.org,2026:gocon-2018/slow-go"],"notes":["video added 2018-05-09","withdrawn 2018-06-01"]},
{"id":"tag:example.org,2026:x","published":"2018-05-01T12:00:00Z","updated":"2018-05-01T12:00:00Z","facts":{"title":"遅い"}}
]
}
`

// The file has one line an item, and comes back as it was.
func TestEncode(t *testing.T) {
	if got := string(whole().Encode()); got != wholeFile {
		t.Errorf("got\n%s\nwant\n%s", got, wholeFile)
	}
	back, err := Read([]byte(wholeFile))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(back, whole()) {
		t.Errorf("got  %+v\nwant %+v", back, whole())
	}
}

// An empty ledger is a file too, and Read takes what a merge by hand leaves: a
// byte-order mark, other white space, another order.
func TestReadLenient(t *testing.T) {
	empty, err := Read(new(Ledger).Encode())
	if err != nil || len(empty.Items) != 0 {
		t.Errorf("an empty ledger reads as %+v, %v", empty, err)
	}
	lines := strings.Split(wholeFile, "\n")
	lines[5], lines[6] = strings.TrimSuffix(lines[6], ",")+",", strings.TrimSuffix(lines[5], ",")
	merged, err := Read([]byte("\ufeff" + strings.Join(lines, "\r\n\t")))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(merged, whole()) {
		t.Errorf("got  %+v\nwant %+v", merged, whole())
	}
}

// Damage of any kind is an error that says what is wrong, where, and the way
// out.
func TestReadDamaged(t *testing.T) {
	edit := func(old, with string) string {
		if !strings.Contains(wholeFile, old) {
			t.Fatalf("%q is not in the file", old)
		}
		return strings.Replace(wholeFile, old, with, 1)
	}
	for _, c := range []struct{ name, data, want string }{
		{"empty", " \n", "the file is empty"},
		{"cut off", wholeFile[:300], "line 6: it is not valid JSON: unexpected end"},
		{"a web page", "<!DOCTYPE html>\n", "line 1: it is not valid JSON"},
		{"something else", `{"version": "https://jsonfeed.org/version/1.1"}`, `no ledger of talkfeed`},
		{"a list", `[]`, "no ledger of talkfeed"},
		{"merge conflict", edit("\n{\"id\":\"tag", "\n<<<<<<< HEAD\n{\"id\":\"tag"), "line 7: a merge conflict"},
		{"newer version", edit(`"version": 2`, `"version": 3, "more": {}`), "a newer talkfeed wrote it (version 3, this one reads up to 2)"},
		{"no version", edit(`"version": 2,`, ``), "version 0 is unknown"},
		{"two items of one id", edit("https://example.org/slow", "tag:example.org,2026:x"), `two items have the id "tag:example.org,2026:x"`},
		{"no id", edit("https://example.org/slow", ""), "item 1: it has no id"},
		{"broken date", edit("2018-05-09T12:00:00Z", "2018-05-09"), `item 1: "https://example.org/slow": updated: "2018-05-09" is not a moment`},
		{"no date", edit(`"published":"2018-05-01T12:00:00Z",`, ""), `item 2: "tag:example.org,2026:x": published: "" is not a moment`},
		{"updated too early", edit("2018-05-09T12:00:00Z", "2018-05-02T12:00:00Z"), "updated before it was published"},
		{"a string for a list", edit(`"notes":["video added 2018-05-09","withdrawn 2018-06-01"]`, `"notes":"x"`), "item 1: "},
		{"unknown field", edit(`"withdrawn":true`, `"retracted":true`), `unknown field "retracted"`},
		{"no host", edit(`"host": "example.org"`, `"host": ""`), "names no host"},
		{"more behind it", wholeFile + "{}", "invalid character '{' after top-level value"},
	} {
		l, err := Read([]byte(c.data))
		switch {
		case err == nil:
			t.Errorf("%s: read as %+v", c.name, l)
		case !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), wayOut):
			t.Errorf("%s:\ngot  %s\nwant %s ... %s", c.name, err, c.want, wayOut)
		}
	}
}

// What Read takes, Encode writes so that Read gives the same again.
func FuzzRead(f *testing.F) {
	f.Add([]byte(wholeFile))
	f.Add(new(Ledger).Encode())
	f.Add([]byte(`{"_talkfeed":"ledger","version":1,"host":"h","items":[{"id":"a","published":"2018-05-03T12:00:00.5+02:00","updated":"2018-05-03T12:00:00.7+02:00","facts":{"links":[]},"notes":[]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := Read(data)
		if err != nil {
			return
		}
		written := l.Encode()
		back, err := Read(written)
		if err != nil {
			t.Fatalf("what was written can't be read: %v\n%s", err, written)
		}
		if !reflect.DeepEqual(back, l) {
			t.Fatalf("read back differently:\n%+v\n%+v", l, back)
		}
		if !bytes.Equal(back.Encode(), written) {
			t.Fatalf("written differently:\n%s\n%s", written, back.Encode())
		}
	})
}

// Ledgers that former versions wrote are read for ever, with nothing lost. No
// file of testdata/versions is ever changed or removed; a new format version
// adds one.
func TestReadVersions(t *testing.T) {
	files, err := filepath.Glob("testdata/versions/*.ledger.json")
	if err != nil || len(files) != Version {
		t.Fatalf("%d files for %d versions: %v", len(files), Version, err)
	}
	for n, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		l, err := Read(data)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		if version := n + 1; version == Version && !bytes.Equal(l.Encode(), data) {
			t.Errorf("%s is written as\n%s", file, l.Encode())
		}
		checkVersion(t, l)
	}
}

// checkVersion matches a ledger of any version with the talks it was made of.
func checkVersion(t *testing.T, l *Ledger) {
	t.Helper()
	page := parseTalks(t, `2026-09-03 | The Next One | Dataharbour | Riga | video=https://video.example.net/next
		2025-05-03/2025-05-04 | Fast Go | GoDay | Ghent | slides=https://slides.example.org/fast
		2024-05 | Slow Go | GoDay | | key=slow
		2023 | 遅い <Go> & more | Rivertown "Developers" | | text=Why it was slow.
		2022-01-02 | Cold Caches | Dataharbour | | guid=https://example.org/talks/cold`)
	for _, c := range page {
		for i := range c.Item.Facts.Links {
			c.Item.Facts.Links[i].Text = c.Item.Facts.Links[i].Kind
		}
	}
	_, next, notices, err := l.Update(page, Options{Host: "example.org", Now: time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	if len(notices) > 0 || len(next.Items) != 6 {
		t.Errorf("%d items, said %v", len(next.Items), notices)
	}
	for i, it := range next.Items {
		if old := l.Items[i]; it.ID != old.ID || !it.Updated.Equal(old.Updated) || it.Withdrawn != old.Withdrawn {
			t.Errorf("it is %+v, was %+v", it, old)
		}
	}
}
