package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"talkfeed/feed"
)

// Digest stands for a body's text in the ledger. It is short enough for a line
// that diffs well, and white space does not change it. No text at all has none.
func Digest(text string) string {
	folded := make([]byte, 0, len(text))
	for word := range strings.FieldsSeq(text) {
		if len(folded) > 0 {
			folded = append(folded, ' ')
		}
		folded = append(folded, word...)
	}
	if len(folded) == 0 {
		return ""
	}
	sum := sha256.Sum256(folded)
	return hex.EncodeToString(sum[:12])
}

// validFacts gives the facts as JSON keeps them, where a byte that is not
// UTF-8 becomes U+FFFD: what is read back has to be equal.
func validFacts(f feed.Facts) feed.Facts {
	for _, s := range []*string{&f.Title, &f.Date, &f.End, &f.Event, &f.Location, &f.Status} {
		*s = strings.ToValidUTF8(*s, "\ufffd")
	}
	links := make([]feed.Link, 0, len(f.Links))
	for _, l := range f.Links {
		for _, s := range []*string{&l.URL, &l.Text, &l.Kind} {
			*s = strings.ToValidUTF8(*s, "\ufffd")
		}
		links = append(links, l)
	}
	f.Links = orNil(links)
	return f
}

// changed tells what happened to a talk since the ledger was written, nil for
// nothing that a reader should hear of: what the author wrote is the same, and only
// read otherwise.
func (t *talk) changed(hosts hosts) []string {
	if t.item.Written != "" && t.item.Written == t.old.Written {
		return nil
	}
	if hosts.factsKey(&t.old.Facts) != t.subject.facts && (t.old.Hash != t.item.Hash || !hosts.sameWords(&t.old.Facts, &t.item.Facts)) {
		if c := hosts.changes(&t.old.Facts, &t.item.Facts); c != nil {
			return c
		}
		return []string{"links changed"}
	}
	if t.old.Hash != t.item.Hash {
		return []string{"text changed"}
	}
	return nil
}

// sameWords tells whether two Facts say the same in the same words, but for signs
// and for which of them are the title's, the event's and the place's. A reader of
// the text sees no difference, and a new version of the program may judge better.
func (h hosts) sameWords(a, b *feed.Facts) bool {
	key := func(f *feed.Facts) string {
		words := strings.Fields(fold(f.Title) + " " + fold(f.Event) + " " + fold(f.Location))
		slices.Sort(words)
		parts := append(slices.Compact(words), "", f.Date, f.End, fold(f.Status))
		for _, l := range f.Links {
			parts = append(parts, h.address(l.URL))
		}
		return join(parts...)
	}
	return key(a) == key(b)
}

// factsKey gives equal strings for equal Facts. The kind of a link does not
// count: it is our judgement, not the author's words, and a new version may
// judge better. Nor does the case of its text, "slides" or "Slides".
func (h hosts) factsKey(f *feed.Facts) string {
	parts := make([]string, 0, 5+2*len(f.Links))
	parts = append(parts, f.Date, f.End, f.Event, f.Title, f.Location)
	if f.Status != "" { // only then: most have none, and older keys knew none
		parts = append(parts, "status "+f.Status)
	}
	for _, link := range f.Links {
		parts = append(parts, h.address(link.URL), strings.ToLower(link.Text))
	}
	return strings.Join(parts, "\x00")
}
