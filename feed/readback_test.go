package feed

import (
	"bytes"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mmcdole/gofeed"
)

// Software that is not ours reads in every document what the feed holds.
func TestReadBack(t *testing.T) {
	for name, archive := range cases(t, "encode") {
		f := described(t, archive)
		for _, format := range Formats() {
			data, err := Encode(f, format)
			if err != nil {
				continue // a case of errors
			}
			sound, err := mend(f, format)
			if err != nil {
				t.Fatal(err)
			}
			for _, difference := range readBack(data, sound, format) {
				t.Errorf("%s: %s: %s", name, format, difference)
			}
		}
	}
}

// readBack gives where gofeed reads something else than what a mended feed holds.
func readBack(data []byte, want *Feed, format Format) (differences []string) {
	got, err := gofeed.NewParser().Parse(bytes.NewReader(data))
	if err != nil {
		return []string{err.Error()}
	}
	same := func(what string, got, want any) {
		if fmt.Sprint(got) != fmt.Sprint(want) {
			differences = append(differences, fmt.Sprintf("%s: got %q, want %q", what, got, want))
		}
	}
	same("title", got.Title, want.Title)
	same("home", got.Link, want.HomeURL)
	same("self", got.FeedLink, want.SelfURL[format])
	same("language", got.Language, want.Language)
	same("items", len(got.Items), len(want.Items))
	for i := range min(len(got.Items), len(want.Items)) {
		g, w := got.Items[i], want.Items[i]
		at := fmt.Sprintf("item %d: ", i+1)
		id := w.ID
		if format != Atom {
			id = w.looseID()
		}
		same(at+"id", strings.TrimSuffix(g.GUID, "#"), strings.TrimSuffix(id, "#")) // gofeed drops an empty fragment
		same(at+"title", g.Title, w.Title)
		same(at+"link", g.Link, w.URL)
		same(at+"content", strings.TrimSpace(g.Content), strings.TrimSpace(w.HTML))
		same(at+"published", g.PublishedParsed, &w.Published)
		if format != RSS { // which has no such moment
			same(at+"updated", g.UpdatedParsed, &w.Updated)
		}
		same(at+"tags", g.Categories, w.Tags)
		if names := strings.Join(w.Authors, ", "); !strings.ContainsAny(names, "@()") {
			same(at+"authors", authors(g.Authors), names) // gofeed takes such names apart
		}
		same(at+"enclosures", enclosures(g.Enclosures), wantEnclosures(w.Attachments, format))
	}
	return differences
}

func authors(people []*gofeed.Person) string {
	var names []string
	for _, p := range people {
		names = append(names, p.Name)
	}
	return strings.Join(names, ", ")
}

func enclosures(list []*gofeed.Enclosure) (out []string) {
	for _, e := range list {
		length := e.Length
		if length == "" {
			length = "0"
		}
		out = append(out, e.URL+" "+e.Type+" "+length)
	}
	return out
}

func wantEnclosures(list []Attachment, format Format) (out []string) {
	for _, a := range list {
		out = append(out, fmt.Sprintf("%s %s %d", a.URL, a.MediaType, a.Length))
	}
	if format == RSS && len(out) > 1 {
		out = out[:1]
	}
	return slices.Clip(out)
}

// FuzzEncode: whatever strings a feed holds, each document that is made passes
// Check, and other software reads from it the same ids and texts.
func FuzzEncode(f *testing.F) {
	for _, archive := range cases(f, "encode") {
		d := described(f, archive)
		for _, it := range d.Items {
			f.Add(d.Title, d.Description, d.Author.Name, it.ID, it.Title, it.URL, it.HTML, strings.Join(it.Tags, ","), it.Facts.Event)
		}
	}
	f.Fuzz(func(t *testing.T, title, description, author, id, talk, path, text, tag, event string) {
		moment := time.Date(2026, 5, 3, 12, 0, 0, 0, time.UTC)
		address := "https://example.org/" + path
		d := &Feed{
			Title: title + "x", Description: description, ID: "tag:example.org,2026:talks", HomeURL: address,
			Author: Author{Name: author}, Updated: moment, Generator: author,
			Items: []Item{{
				ID: "tag:example.org,2026:" + id, Title: "x" + talk, URL: address,
				HTML:      "<p>" + strings.ReplaceAll(text, "<", "&lt;") + "</p>",
				Published: moment, Updated: moment,
				Authors: []string{author, talk}, Tags: []string{tag}, Image: address,
				Attachments: []Attachment{{URL: address, MediaType: "video/mp4"}},
				Facts:       Facts{Title: talk, Event: event, Links: []Link{{URL: address, Text: text}}},
			}},
		}
		if checkID(d.Items[0].ID) != nil {
			d.Items[0].ID = "tag:example.org,2026:" + url.PathEscape(id) + "-"
		}
		for _, format := range Formats() {
			data, err := Encode(d, format)
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range Check(data, format) {
				t.Errorf("%s: %s\n%s", format, problem, data)
			}
			sound, _ := mend(d, format)
			for _, difference := range readBack(data, sound, format) {
				t.Errorf("%s: %s\n%s", format, difference, data)
			}
		}
	})
}

// FuzzAddress: what becomes of an address is valid, and stays the same.
func FuzzAddress(f *testing.F) {
	for _, s := range []string{
		"https://example.org/a b?c=ü#d", "HTTP://[::1]:80/[x]", "https://müller.example:8080/", "//example.org", "http://a@b:c@d",
		"https://example.org/%zz%41", "https://a%2Fb/", "https://ex%41mple.org", "javascript:x", "https://a.example#b#c", "http:// @0%8000",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := address(s)
		if err != nil {
			return
		}
		if err := checkWeb(a); err != nil {
			t.Errorf("%q: %v", s, err)
		}
		if b, err := address(a); b != a || err != nil {
			t.Errorf("%q becomes %q, then %q, %v", s, a, b, err)
		}
	})
}
