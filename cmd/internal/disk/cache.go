package disk

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// cache keeps what was fetched, so that a server need not send it again: it is
// asked at each build, but may answer that nothing changed (RFC 9110 section 13,
// RFC 9111 section 4.3). No answer is ever taken from the cache alone, since an
// old ledger would date new talks anew.
//
// A cache that can't be read or written, or that was damaged, is as good as none,
// and nobody is told: all it saves is the sending.
type cache struct {
	dir   string // the user's folder for the caches of all programs; "" for none
	limit int64  // bytes of a file
}

// answer is a file as it was fetched. In the cache it is a line with the digest
// of the rest, a line of JSON, and the body.
type answer struct {
	Address      string `json:"address"`
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"last_modified,omitempty"`
	body         []byte
}

func (a answer) encode() []byte {
	rest, _ := json.Marshal(a) // strings can always be encoded
	rest = append(append(rest, '\n'), a.body...)
	return fmt.Appendf(nil, "%x\n%s", sha256.Sum256(rest), rest)
}

// decodeAnswer reads what encode made, and nothing else.
func decodeAnswer(data []byte) (a answer, ok bool) {
	digest, rest, _ := bytes.Cut(data, []byte("\n"))
	head, body, ok := bytes.Cut(rest, []byte("\n"))
	if !ok || string(digest) != fmt.Sprintf("%x", sha256.Sum256(rest)) || json.Unmarshal(head, &a) != nil {
		return answer{}, false
	}
	a.body = body
	return a, true
}

// address is by what the answer to a request is known, "" where it isn't kept
// since its address or header may hold a secret.
func address(req *http.Request) string {
	u := req.URL
	if req.Header.Get("Authorization") != "" || u.User != nil || u.RawQuery != "" {
		return ""
	}
	return (&url.URL{Scheme: u.Scheme, Host: strings.ToLower(u.Host), Path: u.Path, RawPath: u.RawPath}).String()
}

func (c *cache) folder() string { return filepath.Join(c.dir, program) }

func fileName(address string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(address))) }

// find gives the answer that is kept of a former request for the same address.
func (c *cache) find(req *http.Request) (answer, bool) {
	at := address(req)
	if c.dir == "" || at == "" {
		return answer{}, false
	}
	const head = 64 << 10
	data, err := readLimited(filepath.Join(c.folder(), fileName(at)), c.limit+head)
	if err != nil {
		return answer{}, false
	}
	a, ok := decodeAnswer(data)
	return a, ok && a.Address == at && int64(len(a.body)) <= c.limit
}

// keep keeps an answer whose body was read to its end.
func (c *cache) keep(resp *http.Response, body []byte) {
	at := address(resp.Request)
	if c.dir == "" || at == "" || !mayKeep(resp.Header) {
		return
	}
	// Not the folders above: where there is no home, none is made.
	for _, dir := range []string{c.dir, c.folder()} {
		if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
			return
		}
	}
	unlock, err := Lock(c.folder())
	if err != nil {
		return
	}
	defer unlock()
	a := answer{Address: at, ETag: resp.Header.Get("ETag"), LastModified: resp.Header.Get("Last-Modified"), body: body}
	Write(c.folder(), []File{{Name: fileName(at), Data: a.encode()}})
}

// noDeployment is a moment before which nothing of ours was published. A file of
// an earlier date got it from what packed it, with the year 1970 or 1980 for
// whatever is in it.
var noDeployment = time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)

// mayKeep tells whether an answer may be kept (RFC 9111 section 3), and says by
// what another one will be known from it. A date says that only where the file
// was not changed within the same moment (RFC 9110 section 8.8.2.2), and most
// servers make their entity tags of nothing but date and size.
func mayKeep(h http.Header) bool {
	directives := strings.ToLower(strings.Join(h.Values("Cache-Control"), ","))
	if strings.Contains(directives, "no-store") || strings.Contains(strings.Join(h.Values("Vary"), ","), "*") {
		return false
	}
	if h.Get("Last-Modified") == "" {
		return h.Get("ETag") != ""
	}
	modified, err := http.ParseTime(h.Get("Last-Modified"))
	sent, dateErr := http.ParseTime(h.Get("Date"))
	return err == nil && dateErr == nil && !modified.Before(noDeployment) && sent.Sub(modified) >= time.Minute
}

// conditional makes requests conditional where an answer is kept. Redirects come
// through here one by one, so each address has its own.
type conditional struct {
	cache *cache
	next  http.RoundTripper
}

// RoundTrip makes one request. Where the server answers that nothing changed,
// that becomes the answer it stands for, or where that is another one, the
// request is made again without a condition.
func (c conditional) RoundTrip(req *http.Request) (*http.Response, error) {
	a, ok := c.cache.find(req)
	if !ok {
		return c.next.RoundTrip(req)
	}
	asked := req.Clone(req.Context())
	if a.ETag != "" {
		asked.Header.Set("If-None-Match", a.ETag)
	}
	if a.LastModified != "" {
		asked.Header.Set("If-Modified-Since", a.LastModified)
	}
	resp, err := c.next.RoundTrip(asked)
	if err != nil || resp.StatusCode != http.StatusNotModified {
		return resp, err
	}
	resp.Body.Close()
	if !a.isMeant(resp.Header) {
		return c.next.RoundTrip(req)
	}
	resp.StatusCode, resp.Status = http.StatusOK, "200 OK"
	resp.Body, resp.ContentLength = io.NopCloser(bytes.NewReader(a.body)), int64(len(a.body))
	resp.Header = http.Header{} // it is kept already
	return resp, nil
}

// isMeant tells whether the answer that nothing changed is about this one (RFC
// 9111 section 4.3.4). A file put back from before is older than what was kept,
// which some servers take for unchanged.
func (a answer) isMeant(h http.Header) bool {
	tag, modified := h.Get("ETag"), h.Get("Last-Modified")
	sameTag := strings.TrimPrefix(tag, "W/") == strings.TrimPrefix(a.ETag, "W/")
	return (tag == "" || sameTag) && (modified == "" || modified == a.LastModified)
}
