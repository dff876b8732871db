package disk

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"strings"
)

// Snapshot is what was published before: a ledger, or else a feed.
type Snapshot struct {
	// Ledger are the ledger's bytes as they were found, nil where there is none.
	Ledger []byte
	// Feed are the bytes of the feed that was named and has no ledger beside it,
	// nil where there is a ledger. Any program may have written it.
	Feed []byte
	// Where is the path or address of what was found, without credentials.
	Where string

	fetcher *fetcher
	at      location
}

// Address is the web address of what was found, nil where it is a file.
func (s *Snapshot) Address() *url.URL { return s.at.u }

// Address gives what Previous takes as a web address, nil where it is a path or
// no valid address.
func Address(where string) *url.URL {
	l, _ := locate(where)
	return l.u
}

// Published gets the feed of a format that was published beside the ledger, by
// its ending (".rss"). Where there is none, the error is fs.ErrNotExist to
// errors.Is.
func (s *Snapshot) Published(ctx context.Context, ending string) ([]byte, error) {
	at := s.at.withEnding(ending)
	data, err := s.fetcher.read(ctx, at)
	if err != nil {
		return nil, fmt.Errorf("getting the former feed %s: %w", at, err)
	}
	return data, nil
}

// Previous gets what was published before from a folder, a file or an http(s)
// address; name is what the feeds are called, mostly "talks".
//
// In a folder, or at an address that ends in a slash, the ledger is
// NAME.ledger.json. Beside a feed, as in dir/talks.rss or
// https://example.org/talks.atom, it is the file called as the feed with the
// ending .ledger.json, else NAME.ledger.json. A file or address with that ending
// is the ledger itself. Where there is no ledger, the feed that was named is
// what is known.
//
// Where there is neither, also by the answer 404 or 410, the error is
// fs.ErrNotExist to errors.Is. Any other error means that it can't be known what
// was published, so that a build must not go on.
//
// What is fetched from an address is kept in the folder talkfeed below cache, the
// user's folder for the caches of all programs, and not sent again while it stays
// the same; what is got does not depend on it. With "" nothing is kept.
func Previous(ctx context.Context, where, name, cache string) (Snapshot, error) {
	return newFetcher(cache).previous(ctx, where, name)
}

// Ledger is Previous for the ledger alone.
func Ledger(ctx context.Context, where, name, cache string) (Snapshot, error) {
	l, err := locate(where)
	if err != nil {
		return Snapshot{}, err
	}
	return newFetcher(cache).ledger(ctx, l, name)
}

func (f *fetcher) previous(ctx context.Context, where, name string) (Snapshot, error) {
	l, err := locate(where)
	if err != nil {
		return Snapshot{}, err
	}
	found, err := f.ledger(ctx, l, name)
	inPlace := errors.Is(err, ErrPage)
	if err == nil || l.isLedger() || l.isFolder() && l.u == nil || !errors.Is(err, fs.ErrNotExist) && !inPlace {
		return found, err
	}
	data, feedErr := f.read(ctx, l)
	switch {
	case feedErr == nil && inPlace && Ours(data):
		return Snapshot{}, err // a feed of ours was published with its ledger
	case feedErr == nil:
		return Snapshot{Feed: data, Where: l.String(), fetcher: f, at: l}, nil
	case errors.Is(feedErr, fs.ErrNotExist) || errors.Is(feedErr, ErrPage) && l.isFolder():
		return Snapshot{}, err
	}
	return Snapshot{}, fmt.Errorf("getting the former feed %s: %w", l, feedErr)
}

// ledger gets the ledger that belongs to a location.
func (f *fetcher) ledger(ctx context.Context, l location, name string) (Snapshot, error) {
	candidates := []location{l}
	switch {
	case l.isLedger():
	case l.isFolder():
		candidates[0] = l.within(name + ledgerEnding)
	default:
		candidates[0] = l.withEnding(ledgerEnding)
		if other := l.beside(name + ledgerEnding); other.String() != candidates[0].String() {
			candidates = append(candidates, other)
		}
	}
	var first error
	for _, at := range candidates {
		data, err := f.read(ctx, at)
		if err == nil && isMarkup(data) {
			err = ErrPage
		}
		if err == nil {
			return Snapshot{Ledger: data, Where: at.String(), fetcher: f, at: at}, nil
		}
		err = ledgerError(at, err)
		if !errors.Is(err, fs.ErrNotExist) {
			return Snapshot{}, err
		}
		if first == nil {
			first = err
		}
	}
	return Snapshot{}, first
}

// locate reads what the user named.
func locate(where string) (location, error) {
	if !isAddress(where) {
		return location{path: where}, nil
	}
	u, err := url.Parse(where)
	if err != nil || u.Hostname() == "" {
		// The reason may quote a part of a password.
		return location{}, errors.New("the address of the published feeds is not a valid one: check its host, port and % signs")
	}
	v := *u
	v.Scheme = strings.ToLower(u.Scheme)
	return location{u: &v}, nil
}

// isAddress tells a web address from a path.
func isAddress(s string) bool {
	scheme, _, ok := strings.Cut(s, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

func isMarkup(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\ufeff"))), []byte("<"))
}

// ErrPage is in the error for a web page in place of a file: many hosts answer
// so, with the status 200, to what they don't have.
var ErrPage = errors.New("the server answers with a web page in its place: publish the file, or correct the address")

// firstTime is what to do where nothing was published yet.
const firstTime = "if nothing was published yet, use --first, or --previous-optional in a job that stays as it is"

// ledgerError says of a ledger that it can't be got.
func ledgerError(at location, err error) error {
	switch missing := errors.Is(err, fs.ErrNotExist); {
	case missing && at.u == nil:
		return missingError(fmt.Sprintf("no ledger at %s: name the folder that holds the published feeds; %s", at, firstTime))
	case missing:
		return missingError(fmt.Sprintf("no ledger at %s: %v: publish it beside the feeds, or correct the address; %s", at, err, firstTime))
	case at.u == nil:
		return fmt.Errorf("reading the ledger %s: %w", at, err)
	}
	return fmt.Errorf("fetching the ledger %s: %w", at, err)
}

// missingError says that nothing is there; it is fs.ErrNotExist to errors.Is.
type missingError string

func (e missingError) Error() string { return string(e) }

// Is makes the error one of the kind fs.ErrNotExist.
func (e missingError) Is(target error) bool { return target == fs.ErrNotExist }
