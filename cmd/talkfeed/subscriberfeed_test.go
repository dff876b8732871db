package main

import (
	"encoding/json"
	"html"
	"os"
	"regexp"
	"slices"
	"testing"
	"time"

	"talkfeed/feed"
)

// read reads the entries of all feeds.
func (l *life) read(now time.Time) map[string]seen {
	l.t.Helper()
	entries := make(map[string]seen)
	var first []string
	for _, format := range feed.Formats() {
		data, err := os.ReadFile("public/talks." + string(format))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			l.t.Fatal(err)
		}
		ids := readEntries(l.t, format, data, entries)
		if first == nil {
			first = ids
		} else if !slices.Equal(ids, first) {
			l.t.Errorf("%v: %s holds %q, another feed %q", now, format, ids, first)
		}
	}
	return entries
}

var (
	itemElement  = regexp.MustCompile(`(?s)<(?:item|entry)>.*?</(?:item|entry)>`)
	idElement    = regexp.MustCompile(`<(?:guid isPermaLink="false"|id)>(.*?)</`)
	dateElement  = regexp.MustCompile(`<(?:pubDate|published)>(.*?)</`)
	laterElement = regexp.MustCompile(`<(?:updated)>(.*?)</`)
)

// readEntries adds the entries of a feed and gives their ids in order.
func readEntries(t *testing.T, format feed.Format, data []byte, entries map[string]seen) (ids []string) {
	t.Helper()
	if format == feed.JSON {
		var f struct{ Items []json.RawMessage }
		if err := json.Unmarshal(data, &f); err != nil {
			t.Fatal(err)
		}
		for _, raw := range f.Items {
			var item struct{ ID, Date_published, Date_modified string }
			if err := json.Unmarshal(raw, &item); err != nil {
				t.Fatal(err)
			}
			ids = append(ids, item.ID)
			addEntry(t, entries, item.ID, format, string(raw), item.Date_published, item.Date_modified)
		}
		return ids
	}
	for _, raw := range itemElement.FindAllString(string(data), -1) {
		id := html.UnescapeString(first(idElement, raw))
		ids = append(ids, id)
		addEntry(t, entries, id, format, raw, first(dateElement, raw), first(laterElement, raw))
	}
	return ids
}

func first(re *regexp.Regexp, s string) string {
	if m := re.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}

// addEntry adds an entry of one format to what the others gave.
func addEntry(t *testing.T, entries map[string]seen, id string, format feed.Format, raw, published, updated string) {
	t.Helper()
	e, known := entries[id]
	if !known {
		e.bytes = make(map[feed.Format]string)
	}
	if _, twice := e.bytes[format]; twice {
		t.Errorf("%s: two entries have the id %s", format, id)
	}
	e.bytes[format] = raw
	at, err := time.Parse(time.RFC3339, published)
	if err != nil {
		if at, err = time.Parse(time.RFC1123Z, published); err != nil {
			t.Fatal(err)
		}
	}
	if known && !at.Equal(e.published) {
		t.Errorf("%s: %s is published %v, in another feed %v", format, id, at, e.published)
	}
	e.published = at.UTC()
	if later, err := time.Parse(time.RFC3339, updated); err == nil {
		e.updated = later.UTC()
	}
	entries[id] = e
}
