package disk

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// Snapshot is what was published before.
type Snapshot struct {
	// Ledger are the ledger's bytes, as they were found.
	Ledger []byte
	// Where is the path or address it was found at, without credentials.
	Where string
}

// Previous fetches what was published before from a folder, a file or an http(s)
// address; name is what the feeds are called, mostly "talks".
//
// In a folder, or at an address that ends in a slash, the ledger is
// NAME.ledger.json. Beside a feed, as in dir/talks.rss or
// https://example.org/talks.atom, it is the file called as the feed with the
// ending .ledger.json. A file or address with that ending is the ledger itself.
//
// Where there is none, also by the answer 404 or 410, the error is
// fs.ErrNotExist to errors.Is. Any other error means that it can't be known what
// was published, so that a build must not go on.
func Previous(ctx context.Context, where, name string) (Snapshot, error) {
	if isAddress(where) {
		return defaultFetcher.previous(ctx, where, name)
	}
	path := where
	info, err := os.Stat(where)
	isFolder := err == nil && info.IsDir() || err != nil && filepath.Ext(where) == ""
	switch {
	case isFolder:
		path = filepath.Join(where, name+ledgerEnding)
	case !strings.HasSuffix(where, ledgerEnding):
		path = strings.TrimSuffix(where, filepath.Ext(where)) + ledgerEnding
	}
	data, err := readLimited(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Snapshot{}, missingError("no ledger at " + path + ": name the folder that holds the published feeds, or use --first if nothing was published yet")
	case err != nil:
		return Snapshot{}, fmt.Errorf("reading the ledger %s: %w", path, cause(err))
	}
	return Snapshot{Ledger: data, Where: path}, nil
}

// readLimited reads a file of at most maxSize bytes.
func readLimited(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, maxSize)
}

// missingError says that nothing is there; it is fs.ErrNotExist to errors.Is.
type missingError string

func (e missingError) Error() string { return string(e) }

// Is makes the error one of the kind fs.ErrNotExist.
func (e missingError) Is(target error) bool { return target == fs.ErrNotExist }
