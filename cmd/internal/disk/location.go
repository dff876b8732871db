package disk

import (
	"context"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// location is a file, on disk or on the web.
type location struct {
	path string   // of a file on disk
	u    *url.URL // of one on the web, else nil
}

// String gives the location as messages show it, without what may be a secret.
func (l location) String() string {
	if l.u == nil {
		return l.path
	}
	return redacted(l.u)
}

// read gets the file's bytes. Where there is none the error is fs.ErrNotExist.
func (f *fetcher) read(ctx context.Context, l location) ([]byte, error) {
	if l.u != nil {
		return f.get(ctx, l.u)
	}
	data, err := readLimited(l.path, f.limit)
	return data, cause(err)
}

// isLedger tells whether the file has the name of a ledger.
func (l location) isLedger() bool {
	if l.u != nil {
		return strings.HasSuffix(l.u.Path, ledgerEnding)
	}
	return strings.HasSuffix(l.path, ledgerEnding)
}

// isFolder tells whether a folder is meant: one that is there, or a name without
// an ending.
func (l location) isFolder() bool {
	if l.u != nil {
		return path.Ext(l.u.Path) == ""
	}
	info, err := os.Stat(l.path)
	return err == nil && info.IsDir() || err != nil && filepath.Ext(l.path) == ""
}

// withEnding is the file of the same name with another ending.
func (l location) withEnding(ending string) location {
	if l.u == nil {
		return location{path: l.stem() + ending}
	}
	at := l.u.EscapedPath()
	for _, old := range []string{ledgerEnding, path.Ext(at)} {
		if rest, ok := strings.CutSuffix(at, old); ok {
			return l.at(rest + ending)
		}
	}
	return l
}

// stem is a path without its ending.
func (l location) stem() string {
	if rest, ok := strings.CutSuffix(l.path, ledgerEnding); ok {
		return rest
	}
	return strings.TrimSuffix(l.path, filepath.Ext(l.path))
}

// within is the file of a name in this folder.
func (l location) within(name string) location {
	if l.u == nil {
		return location{path: filepath.Join(l.path, name)}
	}
	return l.at(strings.TrimSuffix(l.u.EscapedPath(), "/") + "/" + url.PathEscape(name))
}

// beside is the file of a name in the same folder.
func (l location) beside(name string) location {
	if l.u == nil {
		return location{path: filepath.Join(filepath.Dir(l.path), name)}
	}
	folder, _ := path.Split(l.u.EscapedPath())
	return l.at(folder + url.PathEscape(name))
}

// at is the address with another path, percent-encoded, and what else it has:
// a query may hold a token.
func (l location) at(escaped string) location {
	v := *l.u
	if p, err := url.PathUnescape(escaped); err == nil {
		v.Path, v.RawPath = p, escaped
	}
	return location{u: &v}
}

// readLimited reads a file of at most limit bytes.
func readLimited(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, limit)
}

// Redacted gives a path or address as it may be shown: an address without user,
// password and query, which may be secrets.
func Redacted(where string) string {
	if !isAddress(where) {
		return where
	}
	u, err := url.Parse(where)
	if err != nil {
		return "(an address that is not valid)"
	}
	return redacted(u)
}

// redacted gives an address without what may be a secret: user, password, query
// and fragment.
func redacted(u *url.URL) string {
	return (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: u.Path, RawPath: u.RawPath}).String()
}

// sameServer tells whether two addresses are of one server, which may be shown
// the same credentials.
func sameServer(a, b *url.URL) bool {
	return a.Scheme == b.Scheme && strings.EqualFold(a.Hostname(), b.Hostname()) && port(a) == port(b)
}

func port(u *url.URL) string {
	switch {
	case u.Port() != "":
		return u.Port()
	case u.Scheme == "https":
		return "443"
	}
	return "80"
}
