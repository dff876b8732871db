package disk

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// changing is a server of one file that may change between two requests.
type changing struct {
	*httptest.Server
	body   string
	header map[string]string
	asked  []string // a line for each request: how it was made conditional, and the answer
}

// serveChanging serves a file as most servers do: by http.ServeContent, which
// follows RFC 9110 where the request is conditional.
func serveChanging(t *testing.T) *changing {
	c := &changing{header: make(map[string]string)}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/moved" {
			http.Redirect(w, r, "/talks.rss", http.StatusFound)
			return
		}
		w.Header().Set("Content-Type", "text/plain")
		for name, value := range c.header {
			w.Header().Set(name, value)
		}
		modified, _ := http.ParseTime(c.header["Last-Modified"])
		answer := httptest.NewRecorder()
		for name, values := range w.Header() {
			answer.Header()[name] = values
		}
		http.ServeContent(answer, r, "", modified, strings.NewReader(c.body))
		c.asked = append(c.asked, strings.TrimSpace(fmt.Sprintln(r.Header.Get("If-None-Match"), r.Header.Get("If-Modified-Since"), answer.Code)))
		for name, values := range answer.Header() {
			w.Header()[name] = values
		}
		w.WriteHeader(answer.Code)
		w.Write(answer.Body.Bytes())
	}))
	t.Cleanup(c.Close)
	return c
}

// gets fetches the file, whose text must be the one wanted.
func (c *changing) gets(t *testing.T, cache, at, want string) {
	t.Helper()
	f := &fetcher{timeout: patience, limit: 100, redirects: 5, cache: cache}
	got, err := f.get(context.Background(), parse(t, c.URL+at))
	if err != nil || string(got) != want {
		t.Errorf("%s: %q, error %v, want %q", at, got, err, want)
	}
}

// httpTime is a moment some days ago, as servers write it.
func httpTime(days int) string {
	return time.Now().AddDate(0, 0, -days).UTC().Format(http.TimeFormat)
}

// By whichever validator the server gives, what did not change is not sent
// again, and what did is.
func TestCacheAsksWhetherItChanged(t *testing.T) {
	long, short := httpTime(9), httpTime(5)
	for name, c := range map[string]struct{ before, after map[string]string }{
		"entity tag":      {map[string]string{"ETag": `"a"`}, map[string]string{"ETag": `"b"`}},
		"weak entity tag": {map[string]string{"ETag": `W/"a"`}, map[string]string{"ETag": `W/"b"`}},
		"date":            {map[string]string{"Last-Modified": long}, map[string]string{"Last-Modified": short}},
		"both":            {map[string]string{"ETag": `"a"`, "Last-Modified": long}, map[string]string{"ETag": `"b"`, "Last-Modified": long}},
	} {
		s, cache := serveChanging(t), t.TempDir()
		condition := func(h map[string]string) string { return h["ETag"] + " " + h["Last-Modified"] }
		s.body, s.header = "one", c.before
		s.gets(t, cache, "/talks.rss", "one")
		s.gets(t, cache, "/talks.rss", "one")
		s.gets(t, cache, "/moved", "one") // which leads to the same
		s.body, s.header = "two", c.after
		s.gets(t, cache, "/talks.rss", "two")
		s.gets(t, cache, "/talks.rss", "two")
		want := []string{"200", condition(c.before) + " 304", condition(c.before) + " 304", condition(c.before) + " 200", condition(c.after) + " 304"}
		for i := range want {
			want[i] = strings.TrimSpace(want[i])
		}
		if got := strings.Join(s.asked, "\n"); got != strings.Join(want, "\n") {
			t.Errorf("%s: asked\n%s\nwant\n%s", name, got, strings.Join(want, "\n"))
		}
	}
}

// A former version that was put back is fetched, though it is older than what is
// kept.
func TestCacheGoesBack(t *testing.T) {
	s, cache := serveChanging(t), t.TempDir()
	before, after := httpTime(9), httpTime(5)
	s.body, s.header = "two", map[string]string{"Last-Modified": after}
	s.gets(t, cache, "/talks.rss", "two")
	s.body, s.header = "one", map[string]string{"Last-Modified": before}
	s.gets(t, cache, "/talks.rss", "one")
	s.gets(t, cache, "/talks.rss", "one")
	want := "200\n" + after + " 304\n200\n" + before + " 304"
	if got := strings.Join(s.asked, "\n"); got != want {
		t.Errorf("asked\n%s\nwant\n%s", got, want)
	}
}

// Not kept is what must not be, what may hold a secret, and what can't be told
// from the next version for certain.
func TestCacheKeepsNothing(t *testing.T) {
	for name, c := range map[string]struct {
		at     string
		user   string
		header map[string]string
	}{
		"no validator":                    {"/talks.rss", "", nil},
		"no-store":                        {"/talks.rss", "", map[string]string{"ETag": `"a"`, "Cache-Control": "private, No-Store"}},
		"an answer to nobody else":        {"/talks.rss", "", map[string]string{"ETag": `"a"`, "Vary": "Accept-Encoding, *"}},
		"a token in the address":          {"/talks.rss?token=secret", "", map[string]string{"ETag": `"a"`}},
		"a password":                      {"/talks.rss", "me:secret@", map[string]string{"ETag": `"a"`}},
		"changed in the same moment":      {"/talks.rss", "", map[string]string{"ETag": `"a"`, "Last-Modified": httpTime(0)}},
		"a date of what packed the files": {"/talks.rss", "", map[string]string{"ETag": `"a"`, "Last-Modified": "Thu, 01 Jan 1970 00:00:01 GMT"}},
		"a date that is none":             {"/talks.rss", "", map[string]string{"ETag": `"a"`, "Last-Modified": "yesterday"}},
		"a web page":                      {"/page", "", map[string]string{"ETag": `"a"`}},
	} {
		s, cache := serveChanging(t), t.TempDir()
		s.body, s.header = "one", c.header
		if c.at == "/page" {
			s.body = "<!doctype html>"
		}
		f := &fetcher{timeout: patience, limit: 100, cache: cache}
		f.get(context.Background(), parse(t, strings.Replace(s.URL, "://", "://"+c.user, 1)+c.at))
		if left, _ := filepath.Glob(filepath.Join(cache, "*", "*")); len(left) > 0 || len(s.asked) != 1 || s.asked[0] != "200" {
			t.Errorf("%s: kept %v, asked %v", name, left, s.asked)
		}
	}
}

// A cache in whatever state is as good as none.
func TestCacheMayBeAnything(t *testing.T) {
	for name, spoil := range map[string]func(cache, file string) error{
		"removed":    func(_, file string) error { return os.Remove(file) },
		"all gone":   func(cache, _ string) error { return os.RemoveAll(cache) },
		"empty":      func(_, file string) error { return os.WriteFile(file, nil, 0o600) },
		"cut":        func(_, file string) error { return os.Truncate(file, 150) },
		"foreign":    func(_, file string) error { return os.WriteFile(file, []byte("a\n{}\none"), 0o600) },
		"large":      func(_, file string) error { return os.Truncate(file, 1<<20) },
		"a byte off": func(_, file string) error { return flip(file) },
		"a folder":   func(_, file string) error { os.Remove(file); return os.MkdirAll(filepath.Join(file, "a"), 0o700) },
		"a file in the folder's place": func(cache, _ string) error {
			os.RemoveAll(cache)
			return os.WriteFile(cache, nil, 0o600)
		},
		"another address's": func(_, file string) error {
			return os.WriteFile(file, answer{Address: "http://example.org/", ETag: `"a"`, body: []byte("other")}.encode(), 0o600)
		},
	} {
		s, cache := serveChanging(t), filepath.Join(t.TempDir(), "cache")
		s.body, s.header = "one", map[string]string{"ETag": `"a"`}
		s.gets(t, cache, "/talks.rss", "one")
		files, _ := filepath.Glob(filepath.Join(cache, program, "*"))
		if len(files) != 1 {
			t.Fatalf("%s: files %v", name, files)
		}
		if err := spoil(cache, files[0]); err != nil {
			t.Fatal(err)
		}
		s.gets(t, cache, "/talks.rss", "one")
		if s.asked[1] != "200" {
			t.Errorf("%s: asked %v", name, s.asked)
		}
	}
}

// flip changes the last byte of a file.
func flip(file string) error {
	data, err := os.ReadFile(file)
	if err == nil {
		data[len(data)-1] ^= 1
		err = os.WriteFile(file, data, 0o600)
	}
	return err
}

// Where there is no home, none is made; and that nothing changed means nothing
// where nothing is kept.
func TestCacheNeedsAHome(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	s := serveChanging(t)
	s.body, s.header = "one", map[string]string{"ETag": `"a"`}
	s.gets(t, filepath.Join(home, ".cache"), "/talks.rss", "one")
	if _, err := os.Stat(home); err == nil {
		t.Error("the home was made")
	}
	odd := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNotModified) }))
	defer odd.Close()
	f := &fetcher{timeout: patience, limit: 100, cache: t.TempDir()}
	if _, err := f.get(context.Background(), parse(t, odd.URL)); err == nil || !strings.Contains(err.Error(), "304 Not Modified, where only 200 will do") {
		t.Errorf("error %v", err)
	}
}
