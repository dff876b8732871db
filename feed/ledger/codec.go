package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// mark is how the program knows its own files.
const mark = "ledger"

// wayOut ends every message about a ledger that can't be read: without it
// every talk would be dated anew, so a build must not go on by itself.
const wayOut = "put back the last good ledger, from the published site or the version history, or begin anew with --first"

// file is the ledger as JSON.
type file struct {
	Mark    string            `json:"_talkfeed"`
	Version int               `json:"version"`
	Host    string            `json:"host"`
	Items   []json.RawMessage `json:"items"`
}

// Read reads a ledger that Encode wrote, perhaps merged by hand since: the
// order of the items does not matter. It refuses anything it does not fully
// understand, since what is lost here can't be computed again. An error says
// what is wrong and the way out.
func Read(data []byte) (*Ledger, error) {
	l, err := read(data)
	if err != nil {
		return nil, fmt.Errorf("ledger: %w: %s", err, wayOut)
	}
	return l, nil
}

func read(data []byte) (*Ledger, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, errors.New("the file is empty")
	}
	if conflict := bytes.Index(data, []byte("\n<<<<<<< ")); conflict >= 0 {
		return nil, fmt.Errorf("line %d: a merge conflict is not resolved (the item lines of both sides can stay, one a talk)", line(data, conflict+1))
	}
	f, err := readFile(data)
	if err != nil {
		return nil, err
	}
	l := &Ledger{Host: f.Host, Items: make([]Item, len(f.Items))}
	for i, raw := range f.Items {
		if l.Items[i], err = readItem(raw); err != nil {
			return nil, fmt.Errorf("item %d: %w", i+1, err)
		}
	}
	return l, l.settle()
}

// readFile reads all but the items, and the version before anything else.
func readFile(data []byte) (file, error) {
	var head struct {
		Mark    string `json:"_talkfeed"`
		Version int    `json:"version"`
	}
	err := json.Unmarshal(data, &head)
	var otherType *json.UnmarshalTypeError
	if err != nil && !errors.As(err, &otherType) {
		return file{}, syntax(data, err)
	}
	switch {
	case head.Mark != mark || err != nil:
		return file{}, fmt.Errorf(`this is no ledger of talkfeed ("_talkfeed": %q is missing)`, mark)
	case head.Version > Version:
		return file{}, fmt.Errorf("a newer talkfeed wrote it (version %d, this one reads up to %d), so update talkfeed", head.Version, Version)
	case head.Version < 1:
		return file{}, fmt.Errorf("version %d is unknown", head.Version)
	}
	var f file
	if err := strict(data, &f); err != nil {
		return file{}, syntax(data, err)
	}
	return f, nil
}

func readItem(raw []byte) (Item, error) {
	// Dates are read as strings first, so that a message can name the item.
	type plain Item
	var in struct {
		plain
		Published string `json:"published"`
		Updated   string `json:"updated"`
	}
	if err := strict(raw, &in); err != nil {
		return Item{}, err
	}
	it := Item(in.plain)
	var err error
	if it.Published, err = readMoment(in.Published); err != nil {
		return Item{}, fmt.Errorf("%q: published: %w", it.ID, err)
	}
	if it.Updated, err = readMoment(in.Updated); err != nil {
		return Item{}, fmt.Errorf("%q: updated: %w", it.ID, err)
	}
	switch {
	case it.ID == "":
		return Item{}, errors.New("it has no id")
	case it.Updated.Before(it.Published):
		return Item{}, fmt.Errorf("%q: it was updated before it was published", it.ID)
	}
	it.Facts.Links = orNil(it.Facts.Links)
	it.Former, it.Notes = orNil(it.Former), orNil(it.Notes)
	return it, nil
}

func readMoment(s string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return time.Time{}, fmt.Errorf("%q is not a moment such as 2018-05-03T12:00:00Z", s)
	}
	t = t.UTC().Truncate(time.Second)
	if y := t.Year(); y < 1 || y > 9999 {
		return time.Time{}, fmt.Errorf("%q is out of range", s)
	}
	return t, nil
}

// settle sorts the items by id and tells what is wrong with the whole.
func (l *Ledger) settle() error {
	slices.SortStableFunc(l.Items, func(a, b Item) int { return strings.Compare(a.ID, b.ID) })
	for i := 1; i < len(l.Items); i++ {
		if l.Items[i].ID == l.Items[i-1].ID {
			return fmt.Errorf("two items have the id %q", l.Items[i].ID)
		}
	}
	if l.Host == "" && len(l.Items) > 0 {
		return errors.New("it names no host")
	}
	return nil
}

// Encode gives the ledger as a file: JSON with one line an item, sorted by id,
// so that a committed one diffs and merges well. Equal ledgers give equal
// bytes, and Read gives back an equal ledger.
func (l *Ledger) Encode() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\n\"_talkfeed\": %q,\n\"version\": %d,\n\"host\": ", mark, Version)
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	put := func(v any) {
		if err := enc.Encode(v); err != nil {
			panic(err) // no value of a Ledger can fail
		}
		b.Truncate(b.Len() - 1) // the line end that Encode adds
	}
	put(l.Host)
	b.WriteString(",\n\"items\": [")
	for i := range l.Items {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('\n')
		put(&l.Items[i])
	}
	b.WriteString("\n]\n}\n")
	return b.Bytes()
}

// strict decodes a JSON value that is known to be whole and refuses fields it
// does not know: they would be lost when the ledger is written again.
func strict(data []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	return d.Decode(v)
}

// syntax adds the line to an error of encoding/json.
func syntax(data []byte, err error) error {
	var s *json.SyntaxError
	if errors.As(err, &s) {
		return fmt.Errorf("line %d: it is not valid JSON: %w", line(data, int(s.Offset)), err)
	}
	return err
}

// line gives the line, counted from 1, of an offset.
func line(data []byte, offset int) int {
	return 1 + bytes.Count(data[:min(offset, len(data))], []byte("\n"))
}

// orNil makes an empty list nil, as Encode leaves it out.
func orNil[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}
