package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"
	"github.com/rogpeppe/go-internal/txtar"
)

const exampleSite = "testdata/example"

// TestExample holds what is found on the example site, and its feeds, against
// testdata/example.txtar; -update rewrites that file.
func TestExample(t *testing.T) {
	const golden = "testdata/example.txtar"
	want, err := txtar.ParseFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "public")
	list, messages := runExample(t, "2026-11-20", "list", exampleSite)
	runExample(t, "2026-11-20", "build", exampleSite, "--out", dir)

	got := &txtar.Archive{Comment: want.Comment, Files: []txtar.File{
		{Name: "list", Data: []byte(list)},
		{Name: "messages", Data: []byte(messages)},
	}}
	for _, name := range []string{"talks.rss", "talks.atom", "talks.json", "talks.ledger.json"} {
		got.Files = append(got.Files, txtar.File{Name: name, Data: readFile(t, filepath.Join(dir, name))})
	}
	if *update {
		if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	expected := make(map[string][]byte)
	for _, f := range want.Files {
		expected[f.Name] = f.Data
	}
	for _, f := range got.Files {
		// txtar ends every file with a newline.
		if !bytes.Equal(bytes.TrimSpace(f.Data), bytes.TrimSpace(expected[f.Name])) {
			t.Errorf("%s is not as in %s:\n%s\n(go test -run TestExample -update rewrites it; read the diff)", f.Name, golden, f.Data)
		}
	}
}

// TestExampleStays builds the example again on what was built before, four
// months later, when the talk to come is over: no byte changes.
func TestExampleStays(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	names := []string{"talks.rss", "talks.atom", "talks.json", "talks.ledger.json"}
	runExample(t, "2026-11-20", "build", exampleSite, "--out", dir)
	before := make(map[string][]byte)
	for _, name := range names {
		before[name] = readFile(t, filepath.Join(dir, name))
	}
	runExample(t, "2027-03-20", "build", exampleSite, "--out", dir)
	for _, name := range names {
		if after := readFile(t, filepath.Join(dir, name)); !bytes.Equal(before[name], after) {
			t.Errorf("the second build changed %s:\n%s", name, after)
		}
	}
}

// TestExampleReadByGofeed serves the example's feeds over loopback: gofeed, which
// is not ours, sees the same entries in all three. (.ci/readers asks others.)
func TestExampleReadByGofeed(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "public")
	runExample(t, "2026-11-20", "build", exampleSite, "--out", dir)
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer server.Close()

	want := publishedEntries(t, filepath.Join(dir, "talks.json"))
	var found listing
	stdout, _ := runExample(t, "2026-11-20", "list", "--json", exampleSite)
	if err := json.Unmarshal([]byte(stdout), &found); err != nil {
		t.Fatal(err)
	}
	if len(want) != len(found.Entries) {
		t.Errorf("the feed has %d entries, the page %d", len(want), len(found.Entries))
	}
	for _, name := range []string{"talks.rss", "talks.atom", "talks.json"} {
		feed, err := gofeed.NewParser().ParseURL(server.URL + "/" + name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if len(feed.Items) != len(want) {
			t.Errorf("%s: gofeed sees %d entries, not %d", name, len(feed.Items), len(want))
			continue
		}
		for i, item := range feed.Items {
			got := entry{ID: item.GUID, Title: item.Title, URL: item.Link}
			if item.PublishedParsed != nil {
				got.Published = item.PublishedParsed.UTC()
			}
			if got != want[i] {
				t.Errorf("%s, entry %d: gofeed sees\n%+v, not\n%+v", name, i, got, want[i])
			}
		}
	}
}

// TestREADME holds what README.md shows of the example site against the program.
func TestREADME(t *testing.T) {
	readme := string(readFile(t, "../../README.md"))
	t.Chdir(exampleSite)
	dir := filepath.Join(t.TempDir(), "public")
	runExample(t, "2026-11-20", "build", "--out", dir)
	list, messages := runExample(t, "2026-11-20", "list", "talks.md")
	rss := strings.ReplaceAll("\n"+string(readFile(t, filepath.Join(dir, "talks.rss"))), "\n    ", "\n")
	for _, c := range []struct{ block, in string }{
		{"markdown", string(readFile(t, "talks.md"))},
		{"console", "$ talkfeed list talks.md\n" + list + messages},
		{"xml", rss},
	} {
		_, block, _ := strings.Cut(readme, "```"+c.block+"\n")
		block, _, _ = strings.Cut(block, "```")
		if block == "" || !strings.Contains(c.in, block) {
			t.Errorf("README.md shows\n%s\nwhich is not in\n%s", block, c.in)
		}
	}
}

// entry is what every reader shows of a talk.
type entry struct {
	ID        string    `json:"id"`
	Title     string    `json:"title"`
	URL       string    `json:"url"`
	Published time.Time `json:"date_published"`
}

// publishedEntries gives the entries of a JSON Feed; there must be some.
func publishedEntries(t *testing.T, file string) []entry {
	t.Helper()
	var feed struct{ Items []entry }
	if err := json.Unmarshal(readFile(t, file), &feed); err != nil {
		t.Fatal(err)
	}
	if len(feed.Items) == 0 {
		t.Fatalf("%s has no entries", file)
	}
	return feed.Items
}

// runExample runs the program on a day, and gives what it prints. It must end
// well.
func runExample(t *testing.T, day string, args ...string) (stdout, stderr string) {
	t.Helper()
	now, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	env := func(name string) string {
		if name == "SOURCE_DATE_EPOCH" {
			return strconv.FormatInt(now.Unix(), 10)
		}
		return ""
	}
	var out, messages bytes.Buffer
	if code := run(args, strings.NewReader(""), &out, &messages, env); code != 0 {
		t.Fatalf("talkfeed %s ends with %d:\n%s", strings.Join(args, " "), code, messages.String())
	}
	return out.String(), messages.String()
}

func readFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
