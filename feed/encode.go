package feed

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Encode gives the document of a feed in a format: UTF-8, ending in a line
// break, the same bytes for the same feed.
//
// Text is cleaned of what XML forbids and web addresses are percent-encoded; ids
// are written as they are. Where f leaves out or breaks what [Feed] and [Item]
// promise (no title, no or a repeated id, a zero or later moment than
// Feed.Updated, an address that is not absolute) no document is made: the error
// names every such item. A document that was made passes [Check], but for the
// items' HTML, which is taken as it is.
func Encode(f *Feed, format Format) ([]byte, error) {
	sound, err := mend(f, format)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	out.Grow(size(sound)) // growing by doubling costs more than the encoding
	switch format {
	case RSS:
		err = encodeRSS(&out, sound)
	case Atom:
		err = encodeAtom(&out, sound)
	case JSON:
		err = encodeJSON(&out, sound)
	default:
		_, err = ParseFormat(string(format))
	}
	if err != nil {
		return nil, fmt.Errorf("encoding the %s feed: %w", format, err)
	}
	return out.Bytes(), nil
}

// size guesses at the length of a document in bytes.
func size(f *Feed) int {
	n := 4096
	for i := range f.Items {
		n += 1024 + len(f.Items[i].HTML)*5/4
	}
	return n
}

// mend gives a copy of the feed in which all text is clean, every address is
// encoded and every moment is in UTC, so that the formats need not look again.
func mend(f *Feed, format Format) (*Feed, error) {
	m := &mender{ids: make(map[string]int, len(f.Items)), updated: f.Updated}
	g := *f
	m.where = "the feed"
	g.Title = m.required("title", line(f.Title))
	g.Description = line(f.Description)
	g.Generator = line(f.Generator)
	g.Author = m.author(f.Author)
	g.Language = m.language(f.Language)
	g.Updated = m.moment("updated", f.Updated)
	g.HomeURL = m.address("home address", f.HomeURL)
	if err := checkID(f.ID); err != nil {
		m.fail("id %q %w", f.ID, err)
	}
	self := f.SelfURL[format]
	if self != "" {
		self = m.address("self address", self)
	}
	g.SelfURL = map[Format]string{format: self}
	g.Items = make([]Item, len(f.Items))
	for i := range f.Items {
		g.Items[i] = m.item(i, f.Items[i])
	}
	return &g, errors.Join(m.errs...)
}

// mender mends the parts of one feed and gathers what can't be mended.
type mender struct {
	where   string // what is being looked at, for messages
	ids     map[string]int
	updated time.Time
	errs    []error
}

func (m *mender) fail(format string, args ...any) {
	m.errs = append(m.errs, fmt.Errorf("%s: %w", m.where, fmt.Errorf(format, args...)))
}

func (m *mender) item(i int, it Item) Item {
	m.where = "item " + strconv.Itoa(i+1)
	if it.ID != "" {
		m.where += " (" + line(it.ID) + ")"
	} else if it.Title != "" {
		m.where += " (" + line(it.Title) + ")"
	}
	if first, ok := m.ids[it.ID]; ok {
		m.fail("item %d has the same id", first+1)
	} else if err := checkID(it.ID); err != nil {
		m.fail("id %q %w", it.ID, err)
	}
	m.ids[it.ID] = i
	it.FormerID = line(it.FormerID)
	it.Title = m.required("title", line(it.Title))
	it.HTML = clean(it.HTML)
	it.URL = m.address("address", it.URL)
	if it.Image != "" {
		it.Image = m.address("image", it.Image)
	}
	it.Published = m.moment("published", it.Published)
	it.Updated = m.moment("updated", it.Updated)
	it.Language = m.language(it.Language)
	it.Authors, it.Tags = lines(it.Authors), lines(it.Tags)
	it.Attachments = m.attachments(it.Attachments)
	it.Facts = m.facts(it.Facts)
	if it.Facts.Title == "" {
		it.Facts.Title = it.Title
	}
	return it
}

func (m *mender) required(what, s string) string {
	if s == "" {
		m.fail("has no %s", what)
	}
	return s
}

func (m *mender) address(what, s string) string {
	a, err := address(s)
	if s == "" {
		m.fail("has no %s", what)
	} else if err != nil {
		m.fail("%s: %w", what, err)
	}
	return a
}

// moment gives whole seconds in UTC: RSS has no finer ones, and all formats are
// to say the same.
func (m *mender) moment(what string, t time.Time) time.Time {
	switch u := t.UTC(); {
	case t.IsZero():
		m.fail("has no moment %s", what)
	case u.Year() < 1 || u.Year() > 9999:
		m.fail("%s in the year %d, which no feed can state", what, u.Year())
	case t.After(m.updated):
		m.fail("%s on %s, after the feed itself (%s)", what, u.Format(time.RFC3339Nano), m.updated.UTC().Format(time.RFC3339Nano))
	}
	return t.UTC().Truncate(time.Second)
}

func (m *mender) language(tag string) string {
	if tag != "" && !IsLanguage(tag) {
		m.fail("language %q is no language tag, as in en or pt-BR", tag)
	}
	return tag
}

func (m *mender) author(a Author) Author {
	a.Name, a.Email = line(a.Name), line(a.Email)
	if a.Email != "" && !IsEmail(a.Email) {
		m.fail("author's e-mail %q is not valid", a.Email)
	}
	if a.URL != "" {
		a.URL = m.address("author's address", a.URL)
	}
	return a
}

func (m *mender) attachments(list []Attachment) []Attachment {
	out := make([]Attachment, len(list))
	for i, a := range list {
		a.URL = m.address("attachment", a.URL)
		if !isMediaType(a.MediaType) {
			m.fail("attachment: media type %q is not valid", a.MediaType)
		}
		out[i] = Attachment{URL: a.URL, MediaType: a.MediaType, Length: max(a.Length, 0)}
	}
	return out
}

func (m *mender) facts(f Facts) Facts {
	f = Facts{Title: line(f.Title), Date: line(f.Date), End: line(f.End),
		Event: line(f.Event), Location: line(f.Location), Status: line(f.Status), Links: f.Links}
	links := make([]Link, len(f.Links))
	for i, l := range f.Links {
		a, err := absolute(l.URL)
		if err != nil {
			m.fail("link: %w", err)
		}
		links[i] = Link{URL: a, Text: line(l.Text), Kind: line(l.Kind)}
	}
	f.Links = links
	return f
}
