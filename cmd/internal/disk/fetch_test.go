package disk

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
)

// patience is a time-out for answers that do come, on however busy a machine.
const patience = time.Minute

func parse(t *testing.T, address string) *url.URL {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// What may be over in a moment is tried again, as often as there are pauses;
// what will be the same is not.
func TestFetchTriesAgain(t *testing.T) {
	for _, c := range []struct {
		answers string // one a try: s(uccess), c(ut), b(usy), l(ate), or the first digit of a status
		tries   int
		works   bool
	}{
		{"s", 1, true}, {"5s", 2, true}, {"55s", 3, true}, {"555s", 3, false},
		{"cs", 2, true}, {"5cs", 3, true}, {"bls", 3, true}, {"4s", 1, false}, {"3s", 1, false},
	} {
		tries := 0
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			answer := c.answers[tries]
			tries++
			switch answer {
			case 's':
				fmt.Fprint(w, "{}")
			case 'c':
				w.Header().Set("Content-Length", "50")
				fmt.Fprint(w, "{")
			case 'b':
				w.WriteHeader(http.StatusTooManyRequests)
			case 'l':
				w.WriteHeader(http.StatusRequestTimeout)
			default:
				w.WriteHeader(int(answer-'0')*100 + 3)
			}
		}))
		f := &fetcher{timeout: patience, limit: 100, pauses: []time.Duration{time.Millisecond, time.Millisecond}}
		data, err := f.get(context.Background(), parse(t, server.URL))
		server.Close()
		if tries != c.tries || (err == nil) != c.works || c.works && string(data) != "{}" {
			t.Errorf("%s: %d tries, %q, error %v", c.answers, tries, data, err)
		}
	}
}

// A redirect takes user and password along on the same server only, and never
// tells another one the address it came from.
func TestFetchKeepsCredentialsToTheirServer(t *testing.T) {
	var seen []string
	note := func(r *http.Request) {
		user, password, _ := r.BasicAuth()
		seen = append(seen, fmt.Sprintf("%s %s:%s %s", r.URL.Path, user, password, r.Header.Get("Referer")))
	}
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		note(r)
		fmt.Fprint(w, "{}")
	}))
	defer other.Close()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		note(r)
		switch r.URL.Path {
		case "/a":
			http.Redirect(w, r, "/b", http.StatusFound)
		case "/b":
			http.Redirect(w, r, other.URL+"/c", http.StatusMovedPermanently)
		}
	}))
	defer server.Close()
	f := &fetcher{timeout: patience, limit: 100, redirects: 5}
	if _, err := f.get(context.Background(), parse(t, strings.Replace(server.URL, "://", "://me:secret@", 1)+"/a?token=secret")); err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(seen, "; "), "/a me:secret ; /b me:secret ; /c : "; got != want {
		t.Errorf("seen %q, want %q", got, want)
	}
}

func TestFetchStaysWithHTTPS(t *testing.T) {
	plain := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "{}") }))
	defer plain.Close()
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/down" {
			http.Redirect(w, r, plain.URL+"/x?token=secret", http.StatusFound)
			return
		}
		fmt.Fprint(w, "{}")
	}))
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	defer server.Close()
	f := &fetcher{timeout: patience, limit: 100, redirects: 5, transport: server.Client().Transport}
	if data, err := f.get(context.Background(), parse(t, server.URL)); err != nil || string(data) != "{}" {
		t.Errorf("%q, error %v", data, err)
	}
	_, err := f.get(context.Background(), parse(t, server.URL+"/down"))
	if err == nil || !strings.Contains(err.Error(), "a redirect leads from https to http://127.0.0.1") || strings.Contains(err.Error(), secret) {
		t.Errorf("error %v", err)
	}
	// A certificate that nobody vouches for, and a server that speaks no TLS.
	f.transport = nil
	for _, address := range []string{server.URL, strings.Replace(plain.URL, "http:", "https:", 1)} {
		if _, err := f.get(context.Background(), parse(t, address)); err == nil || !strings.Contains(err.Error(), "the server can't be trusted") {
			t.Errorf("%s: error %v", address, err)
		}
	}
}

// A cache on the way must not answer with an old ledger.
func TestFetchAsksForTheNewest(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Cache-Control") != "no-cache" || r.Header.Get("User-Agent") != "talkfeed" {
			t.Errorf("headers %v", r.Header)
		}
		fmt.Fprint(w, "{}")
	}))
	defer server.Close()
	if _, err := (&fetcher{timeout: patience, limit: 100}).get(context.Background(), parse(t, server.URL)); err != nil {
		t.Error(err)
	}
}

// A packed answer counts by what is in it.
func TestFetchBoundsPackedAnswers(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		packed := gzip.NewWriter(w)
		packed.Write(make([]byte, 1<<20))
		packed.Close()
	}))
	defer server.Close()
	_, err := (&fetcher{timeout: patience, limit: 1 << 16}).get(context.Background(), parse(t, server.URL))
	if err == nil || !strings.Contains(err.Error(), "larger than 65536 bytes") {
		t.Errorf("error %v", err)
	}
}
