package disk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
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
		got, err := Previous(context.Background(), where, "talks")
		if err != nil || string(got.Ledger) != "the ledger" || got.Where != ledger {
			t.Errorf("%s: %q at %s, %v", where, got.Ledger, got.Where, err)
		}
	}
	for where, want := range map[string]string{
		filepath.Join(dir, "none"):      filepath.Join(dir, "none", "talks.ledger.json"),
		filepath.Join(dir, "other.rss"): filepath.Join(dir, "other.ledger.json"),
	} {
		_, err := Previous(context.Background(), where, "talks")
		if !errors.Is(err, fs.ErrNotExist) || !strings.HasPrefix(err.Error(), "no ledger at "+want+": ") {
			t.Errorf("%s: error %v", where, err)
		}
	}
	if _, err := Previous(context.Background(), filepath.Join(ledger, "talks.rss"), "talks"); err == nil || errors.Is(err, fs.ErrNotExist) {
		t.Errorf("below a file: error %v", err)
	}
}

func TestLedgerAddress(t *testing.T) {
	for where, want := range map[string]string{
		"https://example.org/talks.rss":           "https://example.org/talks.ledger.json",
		"https://example.org/a/speaking.atom":     "https://example.org/a/speaking.ledger.json",
		"https://example.org/talks.ledger.json":   "https://example.org/talks.ledger.json",
		"https://example.org/":                    "https://example.org/talks.ledger.json",
		"https://example.org":                     "https://example.org/talks.ledger.json",
		"https://example.org/feeds":               "https://example.org/feeds/talks.ledger.json",
		"https://example.org/a%2Fb/talks.rss?k=v": "https://example.org/a%2Fb/talks.ledger.json",
		"https://me:secret@example.org/t.rss#top": "https://example.org/t.ledger.json",
	} {
		u, err := url.Parse(where)
		if err != nil {
			t.Fatal(err)
		}
		if got := redacted(ledgerAddress(u, "talks")); got != want {
			t.Errorf("%s: %s, want %s", where, got, want)
		}
	}
}

// site answers as web servers do, well and badly.
func site(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "{}") })
	mux.HandleFunc("/page/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "\n<!doctype html>") })
	mux.HandleFunc("/broken/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(500) })
	mux.HandleFunc("/closed/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(403) })
	mux.HandleFunc("/odd/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) })
	mux.HandleFunc("/big/talks.ledger.json", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, strings.Repeat("x", 101)) })
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
	f := fetcher{timeout: 2 * time.Second, limit: 100, redirects: 5}
	for _, c := range []struct {
		where, want string // want is the data, or a part of the error
		fails       bool
	}{
		{"/talks.atom", "{}", false},
		{"/moved/5/talks.rss", "{}", false},
		{"/moved/6/talks.rss", "more than 5 redirects", true},
		{"/none/talks.rss", "answers 404 Not Found: publish the ledger beside the feeds", true},
		{"/page/talks.rss", "a page in place of the ledger", true},
		{"/broken/talks.rss", "answers 500 Internal Server Error: try again later", true},
		{"/closed/talks.rss", "answers 403 Forbidden: the ledger must be readable", true},
		{"/odd/talks.rss", "where only 200 will do", true},
		{"/big/talks.rss", "larger than 100 bytes", true},
		{"/cut/talks.rss", "the answer was cut short", true},
	} {
		// With credentials in the address, which must never be shown.
		where := strings.Replace(server.URL, "://", "://me:secret@", 1) + c.where + "?token=secret"
		got, err := f.previous(context.Background(), where, "talks")
		text := string(got.Ledger)
		if err != nil {
			text = err.Error()
		}
		if c.fails != (err != nil) || !strings.Contains(text, c.want) || strings.Contains(text+got.Where, "secret") {
			t.Errorf("%s: %q at %q, error %v, want %q", c.where, got.Ledger, got.Where, err, c.want)
		}
		if missing := strings.HasPrefix(c.where, "/none/"); errors.Is(err, fs.ErrNotExist) != missing {
			t.Errorf("%s: is it fs.ErrNotExist? %v", c.where, err)
		}
	}
}

func TestPreviousGivesUpInTime(t *testing.T) {
	server := site(t)
	f := fetcher{timeout: 50 * time.Millisecond, limit: 100}
	_, err := f.previous(context.Background(), server.URL+"/slow/", "talks")
	if err == nil || !strings.Contains(err.Error(), "no answer within 50ms: try again later") {
		t.Errorf("error %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := f.previous(ctx, server.URL+"/slow/", "talks"); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestPreviousNeverShowsPasswords(t *testing.T) {
	server := site(t)
	server.Close() // nobody listens there any more
	for _, where := range []string{
		strings.Replace(server.URL, "://", "://me:secret@", 1) + "/talks.rss",
		"https://me:sec/secret@example.org/talks.rss",
		"https://me:secret%zz@example.org/talks.rss",
		"https://me:secret@/talks.rss",
		"HTTPS://me:secret@example.org:port/talks.rss",
	} {
		if _, err := Previous(context.Background(), where, "talks"); err == nil || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: error %v", where, err)
		}
	}
}
