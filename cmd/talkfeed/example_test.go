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

// examples are the example sites below testdata. Each is built in its own
// folder with no PATH, as its author would: all but the first have no settings,
// so that everything comes from the site's own configuration.
var examples = []string{"example", "example-jekyll", "example-eleventy", "example-html", "example-german"}

var feedNames = []string{"talks.rss", "talks.atom", "talks.json"}

const ledgerName = "talks.ledger.json"

// TestExample holds what is found on each example site, and its feeds, against
// testdata/NAME.txtar: of RSS and Atom what the golden file has. -update rewrites
// these files.
func TestExample(t *testing.T) {
	for _, name := range examples {
		golden, err := filepath.Abs(filepath.Join("testdata", name+".txtar"))
		if err != nil {
			t.Fatal(err)
		}
		t.Run(name, func(t *testing.T) {
			want, err := txtar.ParseFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			dir := enterExample(t, name)
			list, messages := runExample(t, "2026-11-20", "list")
			runExample(t, "2026-11-20", "build", "--out", dir)
			got := &txtar.Archive{Comment: want.Comment}
			for _, f := range want.Files {
				switch f.Name {
				case "list":
					f.Data = []byte(list)
				case "messages":
					f.Data = []byte(messages)
				default:
					f.Data = readFile(t, filepath.Join(dir, f.Name))
				}
				got.Files = append(got.Files, f)
			}
			if *update {
				if err := os.WriteFile(golden, txtar.Format(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			for i, f := range got.Files {
				// txtar ends every file with a newline.
				if !bytes.Equal(bytes.TrimSpace(f.Data), bytes.TrimSpace(want.Files[i].Data)) {
					t.Errorf("%s is not as in %s:\n%s\n(go test -run TestExample -update rewrites it; read the diff)", f.Name, golden, f.Data)
				}
			}
		})
	}
}

// TestExampleStays builds each example again on what was built before, four
// months later, when the talk to come is over: no byte changes.
func TestExampleStays(t *testing.T) {
	for _, name := range examples {
		t.Run(name, func(t *testing.T) {
			dir := enterExample(t, name)
			files := append([]string{ledgerName}, feedNames...)
			runExample(t, "2026-11-20", "build", "--out", dir)
			before := make(map[string][]byte)
			for _, file := range files {
				before[file] = readFile(t, filepath.Join(dir, file))
			}
			runExample(t, "2027-05-20", "build", "--out", dir)
			for _, file := range files {
				if after := readFile(t, filepath.Join(dir, file)); !bytes.Equal(before[file], after) {
					t.Errorf("the second build changed %s:\n%s", file, after)
				}
			}
		})
	}
}

// TestExampleReadByGofeed serves each example's feeds over loopback: gofeed,
// which is not ours, sees the same entries in all three. (.ci/readers asks
// others.)
func TestExampleReadByGofeed(t *testing.T) {
	for _, name := range examples {
		t.Run(name, func(t *testing.T) {
			dir := enterExample(t, name)
			runExample(t, "2026-11-20", "build", "--out", dir)
			want := publishedEntries(t, filepath.Join(dir, "talks.json"))
			var found listing
			stdout, _ := runExample(t, "2026-11-20", "list", "--json")
			if err := json.Unmarshal([]byte(stdout), &found); err != nil {
				t.Fatal(err)
			}
			if len(want) != len(found.Entries) {
				t.Errorf("the feed has %d entries, the site %d", len(want), len(found.Entries))
			}
			server := httptest.NewServer(http.FileServer(http.Dir(dir)))
			defer server.Close()
			for _, feed := range feedNames {
				readByGofeed(t, server.URL+"/"+feed, want)
			}
		})
	}
}

// readByGofeed reports the entries that gofeed sees otherwise.
func readByGofeed(t *testing.T, address string, want []entry) {
	t.Helper()
	feed, err := gofeed.NewParser().ParseURL(address)
	if err != nil {
		t.Errorf("%s: %v", address, err)
		return
	}
	if len(feed.Items) != len(want) {
		t.Errorf("%s: gofeed sees %d entries, not %d", address, len(feed.Items), len(want))
		return
	}
	for i, item := range feed.Items {
		got := entry{ID: item.GUID, Title: item.Title, URL: item.Link}
		if item.PublishedParsed != nil {
			got.Published = item.PublishedParsed.UTC()
		}
		if got != want[i] {
			t.Errorf("%s, entry %d: gofeed sees\n%+v, not\n%+v", address, i, got, want[i])
		}
	}
}

// TestREADME holds what README.md shows of the example site against the program.
func TestREADME(t *testing.T) {
	readme := string(readFile(t, "../../README.md"))
	dir := enterExample(t, "example")
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

// enterExample makes an example's folder the working one until the test ends, and
// gives an output folder that is not there yet.
func enterExample(t *testing.T, name string) (out string) {
	t.Helper()
	t.Chdir(filepath.Join("testdata", name))
	return filepath.Join(t.TempDir(), "public")
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
	if code := run(args, strings.NewReader(""), &out, &messages, env, ""); code != 0 {
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
