package disk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestPreviousOnDisk(t *testing.T) {
	dir := t.TempDir()
	ledger := put(t, dir, "talks.ledger.json", "the ledger")
	put(t, dir, "talks.rss", "a feed")
	for _, where := range []string{dir, dir + "/", ledger, filepath.Join(dir, "talks.rss"), filepath.Join(dir, "talks.json")} {
		got, err := Previous(context.Background(), where, "talks", "")
		if err != nil || string(got.Ledger) != "the ledger" || got.Where != ledger {
			t.Errorf("%s: %q at %s, %v", where, got.Ledger, got.Where, err)
		}
	}
	elsewhere := t.TempDir()
	for where, want := range map[string]string{
		filepath.Join(dir, "none"):           filepath.Join(dir, "none", "talks.ledger.json"),
		filepath.Join(elsewhere, "none.rss"): filepath.Join(elsewhere, "none.ledger.json"),
	} {
		_, err := Previous(context.Background(), where, "talks", "")
		if !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), "no ledger at "+want+": ") {
			t.Errorf("%s: error %v", where, err)
		}
	}
	other := put(t, elsewhere, "index.xml", "<rss/>")
	if got, err := Previous(context.Background(), other, "talks", ""); err != nil || string(got.Feed) != "<rss/>" || got.Ledger != nil || got.Where != other {
		t.Errorf("a feed without a ledger: %q at %s, error %v", got.Feed, got.Where, err)
	}
	if _, err := Previous(context.Background(), filepath.Join(ledger, "talks.rss"), "talks", ""); err == nil || errors.Is(err, fs.ErrNotExist) {
		t.Errorf("below a file: error %v", err)
	}
}

// A ledger stands beside the feed that is named, under its name or that of the
// feeds to be written, or in the folder that is named.
func TestLedgerIsLookedFor(t *testing.T) {
	for where, want := range map[string]string{
		"/talks.rss":           "/talks.ledger.json",
		"/a/speaking.atom":     "/a/speaking.ledger.json /a/talks.ledger.json /a/speaking.atom",
		"/talks.ledger.json":   "/talks.ledger.json",
		"/":                    "/talks.ledger.json /",
		"":                     "/talks.ledger.json /",
		"/feeds":               "/feeds/talks.ledger.json /feeds",
		"/a%2Fb/talks.rss?k=v": "/a%2Fb/talks.ledger.json?k=v /a%2Fb/talks.rss?k=v",
		"/t.rss#top":           "/t.ledger.json /talks.ledger.json /t.rss",
		"/?feed=rss2":          "/talks.ledger.json?feed=rss2 /?feed=rss2",
	} {
		var asked []string
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked = append(asked, r.URL.RequestURI())
			w.WriteHeader(http.StatusNotFound)
		}))
		_, err := (&fetcher{timeout: patience, limit: 100}).previous(context.Background(), server.URL+where, "talks")
		server.Close()
		if where == "/talks.rss" {
			want += " /talks.rss"
		}
		if got := strings.Join(asked, " "); got != want || !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: asked for %s, want %s; error %v", where, got, want, err)
		}
	}
}

// secret is what no message may show.
const secret = "secret"

// site answers as web servers do, well and badly.
func site(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	answer := func(path, body string) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, body) })
	}
	status := func(path string, code int) {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(code) })
	}
	answer("/talks.ledger.json", "{}")
	answer("/page/talks.ledger.json", "\n<!doctype html>")
	answer("/page/talks.rss", "\n<!doctype html>")
	answer("/soft/", "<!DOCTYPE html><title>Not found</title>") // whatever is asked for
	answer("/soft/index.xml", "<rss><channel/></rss>")
	answer("/soft/ours.xml", "<rss><channel><generator>talkfeed 1.0</generator></channel></rss>")
	answer("/markup/talks.ledger.json", "<?xml version='1.0'?><Error/>")
	answer("/hugo/index.xml", "<rss/>")
	answer("/wp/feed/", "<rss/>")
	answer("/big/talks.ledger.json", strings.Repeat("x", 101))
	status("/broken/talks.ledger.json", 500)
	status("/half/talks.rss", 502)
	status("/closed/talks.ledger.json", 403)
	status("/gone/", 410)
	status("/odd/talks.ledger.json", 204)
	mux.HandleFunc("/slow/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/cut/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "50")
		fmt.Fprint(w, "{")
	})
	mux.HandleFunc("/moved/{n}/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) {
		to := "/talks.ledger.json"
		if n := r.PathValue("n"); n != "1" {
			to = fmt.Sprintf("/moved/%c/talks.ledger.json?key=secret", n[0]-1)
		}
		http.Redirect(w, r, to, http.StatusFound)
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

func TestPreviousOverHTTP(t *testing.T) {
	server := site(t)
	f := &fetcher{timeout: patience, limit: 100, redirects: 5}
	for _, c := range []struct {
		where, want string // want is the data, or a part of the error
		fails       bool
	}{
		{"/talks.atom", "{}", false},
		{"/moved/5/talks.rss", "{}", false},
		{"/moved/6/talks.rss", "more than 5 redirects", true},
		{"/none/talks.rss", "answers 404 Not Found: publish it beside the feeds", true},
		{"/none/", "or --previous-optional", true},
		{"/gone/talks.rss", "answers 410 Gone", true},
		{"/page/talks.rss", "a web page in its place", true},
		{"/markup/talks.rss", "a web page in its place", true},
		{"/hugo/index.xml", "<rss/>", false},
		{"/wp/feed/", "<rss/>", false},
		{"/soft/index.xml", "<rss><channel/></rss>", false},
		{"/soft/ours.xml", "a web page in its place", true},
		{"/soft/", "a web page in its place", true},
		{"/broken/talks.rss", "answers 500 Internal Server Error: try again later", true},
		{"/half/talks.rss", "getting the former feed " + server.URL + "/half/talks.rss: the server answers 502", true},
		{"/closed/talks.rss", "answers 403 Forbidden: it must be readable", true},
		{"/odd/talks.rss", "where only 200 will do", true},
		{"/big/talks.rss", "larger than 100 bytes", true},
		{"/cut/talks.rss", "the answer was cut short", true},
	} {
		// With credentials in the address, which must never be shown.
		where := strings.Replace(server.URL, "://", "://me:secret@", 1) + c.where + "?token=secret"
		got, err := f.previous(context.Background(), where, "talks")
		text := string(got.Ledger) + string(got.Feed)
		if err != nil {
			text = err.Error()
		}
		if c.fails != (err != nil) || !strings.Contains(text, c.want) || strings.Contains(text+got.Where, secret) {
			t.Errorf("%s: %q at %q, error %v, want %q", c.where, text, got.Where, err, c.want)
		}
		if missing := strings.HasPrefix(c.where, "/none/") || strings.HasPrefix(c.where, "/gone/"); errors.Is(err, fs.ErrNotExist) != missing {
			t.Errorf("%s: is it fs.ErrNotExist? %v", c.where, err)
		}
	}
}

func TestPreviousGivesUpInTime(t *testing.T) {
	server := site(t)
	f := &fetcher{timeout: 50 * time.Millisecond, limit: 100}
	_, err := f.previous(context.Background(), server.URL+"/slow/", "talks")
	if err == nil || !strings.Contains(err.Error(), "no answer within 50ms: try again later") {
		t.Errorf("error %v", err)
	}
	f.pauses = []time.Duration{time.Hour}
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	if _, err := f.previous(ctx, server.URL+"/slow/", "talks"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
}

func TestPreviousNeverShowsPasswords(t *testing.T) {
	server := site(t)
	server.Close() // nobody listens there any more
	f := &fetcher{timeout: patience, limit: 100}
	for _, where := range []string{
		strings.Replace(server.URL, "://", "://me:secret@", 1) + "/talks.rss",
		"https://me:sec/secret@example.org/talks.rss",
		"https://me:secret%zz@example.org/talks.rss",
		"https://me:secret@/talks.rss",
		"HTTPS://me:secret@example.org:port/talks.rss",
	} {
		if _, err := f.previous(context.Background(), where, "talks"); err == nil || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: error %v", where, err)
		}
		if shown := Redacted(where); strings.Contains(shown, secret) && !strings.Contains(where, "sec/secret") {
			t.Errorf("%s is shown as %s", where, shown)
		}
	}
	if got, want := Redacted("https://me:secret@example.org/a/talks.rss?token=secret#secret"), "https://example.org/a/talks.rss"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
