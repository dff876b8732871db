package disk

import (
	"bytes"
	"cmp"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// maxSize is the size in bytes of the largest ledger or feed that is read: some
// hundred thousand talks.
const maxSize = 64 << 20

// fetcher gets files by HTTP. Its requests ask caches on the way for the newest
// answer, since an old ledger would date new talks anew.
type fetcher struct {
	timeout   time.Duration   // for each exchange
	limit     int64           // bytes of a file
	redirects int             // of an exchange
	pauses    []time.Duration // before each further try
	transport http.RoundTripper
	cache     string // the folder for caches, "" for none
}

func newFetcher(cache string) *fetcher {
	return &fetcher{
		timeout: 30 * time.Second, limit: maxSize, redirects: 5,
		pauses: []time.Duration{time.Second, 4 * time.Second}, cache: cache,
	}
}

// get fetches one address. What may be over in a moment is tried again.
func (f *fetcher) get(ctx context.Context, u *url.URL) ([]byte, error) {
	for try := 0; ; try++ {
		data, err := f.exchange(ctx, u)
		var passing passingError
		if !errors.As(err, &passing) || try == len(f.pauses) {
			return data, err
		}
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-time.After(f.pauses[try]):
		}
	}
}

// passingError is an error that may be over in a moment.
type passingError struct{ error }

func (e passingError) Unwrap() error { return e.error }

// exchange makes one request and sees to it that the answer is whole.
func (f *fetcher) exchange(ctx context.Context, u *url.URL) ([]byte, error) {
	tooLong := passingError{fmt.Errorf("no answer within %s: try again later", f.timeout)}
	ctx, cancel := context.WithTimeoutCause(ctx, f.timeout, tooLong)
	defer cancel()
	req, err := request(ctx, u)
	if err != nil {
		return nil, errors.New("the address is not valid")
	}
	kept := &cache{dir: f.cache, limit: f.limit}
	resp, err := f.client(u, kept).Do(req)
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
	if isWebPage(data) {
		return nil, ErrPage
	}
	kept.keep(resp, data)
	return data, nil
}

// request makes the request. User and password go into a header that a redirect
// takes along only where we say so.
func request(ctx context.Context, u *url.URL) (*http.Request, error) {
	bare := *u
	bare.User = nil
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, bare.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("User-Agent", program)
	req.Header.Set("Cache-Control", "no-cache")
	authorize(req, u)
	return req, nil
}

func authorize(req *http.Request, u *url.URL) {
	if u.User != nil {
		password, _ := u.User.Password()
		req.SetBasicAuth(u.User.Username(), password)
	}
}

// client makes the client for one exchange.
func (f *fetcher) client(from *url.URL, kept *cache) *http.Client {
	transport := conditional{cache: kept, next: cmp.Or(f.transport, http.DefaultTransport)}
	return &http.Client{Transport: transport, CheckRedirect: func(req *http.Request, via []*http.Request) error {
		switch {
		case len(via) > f.redirects:
			return fmt.Errorf("more than %d redirects: give the address they lead to", f.redirects)
		case via[len(via)-1].URL.Scheme == "https" && req.URL.Scheme != "https":
			return fmt.Errorf("a redirect leads from https to %s://%s, which anybody on the way can change: give an address that doesn't", req.URL.Scheme, req.URL.Host)
		}
		// Neither password nor token, which the address before may hold, goes to
		// another server.
		req.Header.Del("Referer")
		req.Header.Del("Authorization")
		if sameServer(req.URL, from) {
			authorize(req, from)
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
	var certificate *tls.CertificateVerificationError
	var record tls.RecordHeaderError
	var network *net.OpError
	var name *net.DNSError
	switch {
	case errors.As(err, &certificate), errors.As(err, &record), errors.Is(err, http.ErrSchemeMismatch):
		return fmt.Errorf("the server can't be trusted: %w: have its certificate renewed, or give a file", err)
	case errors.As(err, &name) && name.IsNotFound:
		return fmt.Errorf("no server is called %q: correct the address, or try again once its name is known", name.Name)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return passingError{errors.New("the answer was cut short: try again")}
	case errors.As(err, &network), errors.Is(err, io.EOF):
		return passingError{fmt.Errorf("the server can't be reached: %w: try again later", err)}
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
		return missingError(status)
	case code == http.StatusUnauthorized || code == http.StatusForbidden:
		return fmt.Errorf("%s: it must be readable with the address given", status)
	case code >= 500 || code == http.StatusTooManyRequests || code == http.StatusRequestTimeout:
		return passingError{fmt.Errorf("%s: try again later", status)}
	}
	return fmt.Errorf("%s, where only 200 will do: correct the address", status)
}

// isWebPage tells a page of HTML from a feed or a ledger.
func isWebPage(data []byte) bool {
	head := strings.ToLower(string(bytes.TrimSpace(bytes.TrimPrefix(data[:min(len(data), 1024)], []byte("\ufeff")))))
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}

// readAll reads up to limit bytes, and fails where there are more.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(data)) > limit {
		return nil, fmt.Errorf("larger than %d bytes: no ledger or feed is", limit)
	}
	return data, err
}
