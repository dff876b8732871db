package disk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"path"
	"strings"
	"time"
)

// maxSize is the size in bytes of the largest ledger that is read: some hundred
// thousand talks.
const maxSize = 64 << 20

// fetcher gets files by HTTP.
type fetcher struct {
	timeout   time.Duration // for the whole exchange
	limit     int64         // bytes of the body
	redirects int
}

var defaultFetcher = fetcher{timeout: 30 * time.Second, limit: maxSize, redirects: 5}

// isAddress tells a web address from a path.
func isAddress(s string) bool {
	scheme, _, ok := strings.Cut(s, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

// previous fetches the ledger that stands at an address or beside it.
func (f fetcher) previous(ctx context.Context, where, name string) (Snapshot, error) {
	u, err := url.Parse(where)
	if err != nil || u.Hostname() == "" {
		// The reason may quote a part of a password.
		return Snapshot{}, errors.New("the address of the published feeds is not a valid one: check its host, port and % signs")
	}
	u = ledgerAddress(u, name)
	shown := redacted(u)
	data, err := f.get(ctx, u)
	if err != nil {
		return Snapshot{}, fmt.Errorf("fetching the ledger %s: %w", shown, err)
	}
	return Snapshot{Ledger: data, Where: shown}, nil
}

// ledgerAddress gives the address of the ledger beside a feed or in a folder. A
// last part with an ending is a feed.
func ledgerAddress(u *url.URL, name string) *url.URL {
	v := *u
	v.Fragment, v.RawFragment = "", ""
	if strings.HasSuffix(u.Path, ledgerEnding) {
		return &v
	}
	at := u.EscapedPath()
	if ending := path.Ext(at); ending != "" {
		at = strings.TrimSuffix(at, ending) + ledgerEnding
	} else {
		at = strings.TrimSuffix(at, "/") + "/" + url.PathEscape(name) + ledgerEnding
	}
	if p, err := url.PathUnescape(at); err == nil {
		v.Path, v.RawPath = p, at
	}
	return &v
}

// redacted gives an address without what may be a secret: user, password and
// query.
func redacted(u *url.URL) string {
	v := *u
	v.User, v.RawQuery, v.ForceQuery = nil, "", false
	return v.String()
}

// get fetches one address and sees to it that the answer is what was asked for.
func (f fetcher) get(ctx context.Context, u *url.URL) ([]byte, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, f.timeout, fmt.Errorf("no answer within %s: try again later", f.timeout))
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, errors.New("the address is not valid")
	}
	req.Header.Set("User-Agent", program)
	resp, err := f.client().Do(req)
	if err != nil {
		return nil, reason(ctx, err)
	}
	defer resp.Body.Close()
	if err := statusError(resp.StatusCode); err != nil {
		return nil, err
	}
	data, err := readAll(resp.Body, f.limit)
	if err != nil {
		return nil, reason(ctx, err)
	}
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("<")) {
		return nil, errors.New("the server answers with a page in place of the ledger: publish the ledger beside the feeds, or correct the address")
	}
	return data, nil
}

func (f fetcher) client() *http.Client {
	return &http.Client{CheckRedirect: func(_ *http.Request, via []*http.Request) error {
		if len(via) > f.redirects {
			return fmt.Errorf("more than %d redirects: give the address they lead to", f.redirects)
		}
		return nil
	}}
}

// reason gives why an exchange failed, without the address that net/http puts
// before it: after a redirect that may be one with a secret in it.
func reason(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.New("the answer was cut short: try again")
	}
	return err
}

// statusError tells what an answer other than 200 means for the build.
func statusError(code int) error {
	status := fmt.Sprintf("the server answers %d %s", code, http.StatusText(code))
	switch {
	case code == http.StatusOK:
		return nil
	case code == http.StatusNotFound || code == http.StatusGone:
		return missingError(status + ": publish the ledger beside the feeds, correct the address, or use --first if nothing was published yet")
	case code == http.StatusUnauthorized || code == http.StatusForbidden:
		return fmt.Errorf("%s: the ledger must be readable with the address given", status)
	case code >= 500 || code == http.StatusTooManyRequests:
		return fmt.Errorf("%s: try again later", status)
	}
	return fmt.Errorf("%s, where only 200 will do: correct the address", status)
}

// readAll reads up to limit bytes, and fails where there are more.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(data)) > limit {
		return nil, fmt.Errorf("larger than %d bytes: no ledger is", limit)
	}
	return data, err
}
