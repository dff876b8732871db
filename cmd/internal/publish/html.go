package publish

import (
	"html"
	"net/url"
	"slices"
	"strings"

	"github.com/microcosm-cc/bluemonday"

	"talkfeed/content"
	"talkfeed/content/outline"
	"talkfeed/feed"
)

// renderer makes the HTML of items.
type renderer struct {
	policy *bluemonday.Policy
}

// item is what a reader shows: event, place and date in words, the abstract, and
// the links by kind.
func (r *renderer) item(e *content.Entry, item *feed.Item, base *url.URL, language string) string {
	var b strings.Builder
	if words := occasion(e, &item.Facts, language); words != "" {
		b.WriteString("<p>" + html.EscapeString(words) + "</p>\n")
	}
	if abstract := r.abstract(e.Body, base); abstract != "" {
		b.WriteString(abstract + "\n")
	}
	writeLinks(&b, item, shownLinks(e.Body, base), wordingOf(language))
	writeAdded(&b, item, language)
	return strings.TrimSuffix(b.String(), "\n")
}

// occasion says in words where and when the talk is given: "GoCon 2018, Lille,
// 5 October 2018".
func occasion(e *content.Entry, f *feed.Facts, language string) string {
	place := f.Location
	if strings.Contains(strings.ToLower(f.Event), strings.ToLower(place)) {
		place = ""
	}
	parts := []string{f.Event, place, dateInWords(e.Date, e.End, language)}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	words := strings.Join(parts, ", ")
	if f.Status != "" {
		words += " (" + f.Status + ")"
	}
	return words
}

// abstract is the entry's body as sanitised HTML with absolute addresses.
func (r *renderer) abstract(body []*outline.Block, base *url.URL) string {
	if len(body) == 0 {
		return ""
	}
	printed := outline.RenderHTML(body, func(written string) string { return linkAddress(base, written) })
	return strings.TrimSpace(r.policy.Sanitize(printed))
}

// newPolicy lets through what the printer prints and a feed reader shows.
func newPolicy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
		"ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code",
		"em", "strong", "del", "sub", "sup", "kbd", "abbr", "cite", "q",
		"table", "caption", "thead", "tbody", "tr", "th", "td", "figure", "figcaption")
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("src", "alt").OnElements("img")
	p.RequireParseableURLs(true)
	p.AllowRelativeURLs(false)
	p.AllowURLSchemes("http", "https", "mailto")
	return p
}

// shownLinks are the addresses that the abstract links to or shows.
func shownLinks(body []*outline.Block, base *url.URL) map[string]bool {
	shown := make(map[string]bool)
	eachRun(body, func(r *outline.Run) {
		if r.Kind == outline.Link || r.Kind == outline.Embed {
			shown[webAddress(base, r.URL)] = true
		}
	})
	return shown
}

// writeLinks lists the links that the abstract does not show already, by kind.
func writeLinks(b *strings.Builder, item *feed.Item, shown map[string]bool, w wording) {
	var list strings.Builder
	write := func(l feed.Link, word string) {
		if shown[l.URL] || word == "" && l.URL == item.URL {
			return
		}
		list.WriteString("<li>" + linkHTML(l, word, item) + "</li>\n")
	}
	for _, k := range linkKinds {
		for _, l := range item.Facts.Links {
			if l.Kind == string(k.kind) {
				write(l, w.labels[k.kind])
			}
		}
	}
	for _, l := range item.Facts.Links {
		if _, known := w.labels[content.LinkKind(l.Kind)]; !known {
			write(l, "")
		}
	}
	if list.Len() > 0 {
		b.WriteString("<ul>\n" + list.String() + "</ul>\n")
	}
}

// linkHTML is one link: the word for its kind, and its text where that says more
// than the word and the item's title do.
func linkHTML(l feed.Link, word string, item *feed.Item) string {
	text := l.Text
	if word != "" && isLabel(text, content.LinkKind(l.Kind)) || word != "" && strings.EqualFold(text, item.Title) {
		text = ""
	}
	before := ""
	switch {
	case text == "" && word == "":
		text = hostOf(l.URL)
	case text == "":
		text = word
	case word != "":
		before = html.EscapeString(word) + ": "
	}
	return before + `<a href="` + html.EscapeString(l.URL) + `">` + html.EscapeString(text) + "</a>"
}

func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(u.Host, "www.")
}
